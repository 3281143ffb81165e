import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { SITE_MAP } from "#app/site-map";

type Import = { file: string; types: boolean; to: string };

const files = globSync("{app,db}/**/*.{ts,tsx}").filter((file) => !file.startsWith("db/migrations/"));
const textOf = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));
const imports: Import[] = files.flatMap((file) => [
  ...[...(textOf.get(file) ?? "").matchAll(/^(?:import|export) (type )?(?:[^"';]*? from )?"([^"]+)"/gm)].map(([, types, to = ""]) => ({
    file,
    types: types !== undefined,
    to: resolved(file, to),
  })),
  ...[...(textOf.get(file) ?? "").matchAll(/\bimport\("([^"]+)"\)/g)].map(([, to = ""]) => ({
    file,
    types: false,
    to: resolved(file, to),
  })),
]);

/** Our own modules as paths from the top, packages by their names. */
function resolved(file: string, to: string): string {
  if (to.startsWith("#ui/")) return `app/ui/${to.slice(4)}`;
  if (to.startsWith("#")) return to.slice(1);
  return to.startsWith(".") ? join(dirname(file), to) : to;
}

const named = ({ file, to }: Import) => `${file} imports ${to}`;
const from = (folder: string, wrong: (one: Import) => boolean) =>
  imports.filter((one) => one.file.startsWith(folder) && wrong(one)).map(named);
const reaches =
  (...folders: string[]) =>
  ({ to }: Import) =>
    folders.some((folder) => to.startsWith(folder));

const DOMAIN_MAY = /^(app\/domain\/|(zod|canonicalize|flesch-kincaid|highs|syllable|node:crypto)$|pure-rand(\/|$))/;

describe("who may import whom", () => {
  test("the rules know nothing of pages, requests, queries or files", () => {
    expect(from("app/domain/", ({ to }) => !DOMAIN_MAY.test(to))).toEqual([]);
  });
  test("what is shown knows nothing of the server", () => {
    expect(from("app/ui/", reaches("app/server/", "app/commands/", "app/routes/", "db/", "node:"))).toEqual([]);
  });
  test("the store knows the rules and nothing else of the application", () => {
    expect(from("db/", ({ to }) => (to.startsWith("app/") && !to.startsWith("app/domain/")) || to.startsWith("react"))).toEqual([]);
  });
  test("the application reaches the store through its queries and one door", () => {
    const allowed = ({ file, types, to }: Import) =>
      to.startsWith("db/queries/") || (types && to === "db/store") || (file === "app/server/store.server.ts" && to === "db/open-store");
    expect(from("app/", (one) => one.to.startsWith("db/") && !allowed(one))).toEqual([]);
  });
  test("commands know no page, and the machinery of the edge knows neither pages nor, outside its jobs, commands", () => {
    expect(from("app/commands/", reaches("app/ui/", "app/routes/", "react"))).toEqual([]);
    expect(from("app/server/", reaches("app/ui/", "app/routes/"))).toEqual([]);
    expect(from("app/server/", (one) => !one.file.startsWith("app/server/jobs/") && reaches("app/commands/")(one))).toEqual([]);
  });
});

test("no file has a name that could hold anything", () => {
  const drawers = /(^|[-.])(utils?|helpers?|misc|common)[-.]|(^|\.)services?\./;
  expect(files.filter((file) => drawers.test(basename(file)))).toEqual([]);
});

test("only routes, the root, the entries and configuration export a default", () => {
  const may = /^(app\/(routes\/|routes\.ts|root\.tsx|entry\.)|db\/drizzle\.config\.ts)/;
  expect(files.filter((file) => !may.test(file) && /^export default /m.test(textOf.get(file) ?? ""))).toEqual([]);
});

describe("every page that is not for everybody asks who is there, before anything else", () => {
  const guarded = SITE_MAP.filter(({ audience }) => audience !== "everybody");
  test.each(guarded)("$path is for the $audience", ({ file, audience }) => {
    const text = textOf.get(`app/${file}`) ?? "";
    const call =
      audience === "api" ? 'ApiKey\\(request, "[a-z:-]+"\\)' : `${audience.charAt(0).toUpperCase()}${audience.slice(1)}\\(request\\)`;
    const guard = new RegExp(`^(const .+? = )?await require${call};`);
    const firsts = [...text.matchAll(/^export async function (loader|action)\([^)]*\)[^{]*\{\s*([^\n]*)/gm)];
    expect(firsts.filter(([, , first = ""]) => !guard.test(first)).map(([, name]) => name)).toEqual([]);
    const names = [...text.matchAll(/^export (?:async function|function|const) (loader|action)\b/gm)].map(([, name]) => name);
    expect(names).toEqual(firsts.map(([, name]) => name));
    expect(names.length).toBeGreaterThan(0);
    expect(/^export default /m.test(text) && !names.includes("loader")).toBe(false);
  });
});

test("every address has its file, and every route file its address", () => {
  const mapped = new Set(SITE_MAP.map(({ file }) => `app/${file}`));
  expect([...mapped].filter((file) => !existsSync(file))).toEqual([]);
  const routes = files.filter((file) => file.startsWith("app/routes/") && file !== "app/routes/public/not-found.tsx");
  expect(routes.filter((file) => !mapped.has(file))).toEqual([]);
});

test("whatever reads a mark or a result reads the one in force", () => {
  const marks =
    /attemptOutcomes\.(passed|score|outOf|criticalMissed|topics)|\b(passed|score)\b[^}\n]*\} = (handle\.)?t\.attemptOutcomes|: (t\.)?attemptOutcomes\b(?!\.)/;
  const readers = files.filter((file) => file.startsWith("db/queries/") && marks.test(textOf.get(file) ?? ""));
  expect(readers.length).toBeGreaterThan(5);
  expect(readers.filter((file) => !imports.some((one) => one.file === file && one.to === "db/queries/outcome-in-force.ts"))).toEqual([]);
});
