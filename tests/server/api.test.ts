import { expect, test } from "vitest";
import { z } from "zod";
import { makeApiKey } from "#app/commands/make-api-key.server";
import { withdrawApiKey } from "#app/commands/withdraw-api-key.server";
import { openApiDocument } from "#app/domain/licensing/open-api";
import { SITE_MAP } from "#app/site-map";
import { addApplications } from "../support/applicants.ts";
import { addAdmin, addOfficer } from "../support/people.ts";
import { serveOwnStore } from "../support/served-store.ts";

serveOwnStore();

const document = openApiDocument("http://localhost");
const PATHS = Object.entries(document.paths);

let prepared: ReturnType<typeof prepare> | null = null;

/** Chorley has 51 applications, one more than a page, and Preston one; each has a key. */
async function prepare() {
  const { store } = await import("#app/server/store.server");
  const now = new Date();
  const asha = await addAdmin(store, "Asha Bennett", now);
  const references = Array.from({ length: 51 }, (_, index) => ({ reference: `CH-${100 + index}` }));
  await addApplications(store, await addOfficer(store, now), references, now);
  await addApplications(store, await addOfficer(store, now, "preston"), [{ reference: "PR-1" }], now);
  const keyOf = async (authority: string) => {
    const made = await makeApiKey(store, asha, { name: "Back office", authority, days: "30" }, now);
    if (!made.done) throw new Error(made.reason);
    return made;
  };
  const narrow = await keyOf("chorley");
  await store.transaction(async ({ db, t }) => {
    await db.update(t.apiKeys).set({ scopes: "nothing:read" });
  });
  const withdrawn = await keyOf("chorley");
  await withdrawApiKey(store, asha, withdrawn.apiKeyId, now);
  const [chorley, preston] = [await keyOf("chorley"), await keyOf("preston")];
  return { chorley: chorley.key, preston: preston.key, narrow: narrow.key, withdrawn: withdrawn.key };
}

/** Asks an address as the framework would, for its route and its parameters. */
async function ask(path: string, key: string | null) {
  prepared ??= prepare();
  await prepared;
  const url = new URL(path, "http://localhost");
  const headers: HeadersInit = key ? { Authorization: `Bearer ${key}` } : {};
  const request = new Request(url, { headers });
  const reference = /^\/api\/v1\/applications\/(.+)$/.exec(url.pathname)?.[1];
  const route = reference ? await import("#app/routes/api/application") : await import("#app/routes/api/applications");
  const template = reference ? "/api/v1/applications/{reference}" : "/api/v1/applications";
  const asked = { request, url, params: reference ? { reference: decodeURIComponent(reference) } : {}, pattern: template, context: {} };
  const answer: unknown = await Reflect.apply(route.loader, undefined, [asked]).catch((thrown: unknown) => thrown);
  if (!(answer instanceof Response)) throw answer;
  return { template, status: answer.status, type: answer.headers.get("Content-Type") ?? "", body: z.json().parse(await answer.json()) };
}

const keys = () => (prepared ??= prepare());

/** Holds an answer to what the document promises for its address and status. */
async function askToContract(path: string, key: string | null) {
  const { template, status, type, body } = await ask(path, key);
  const operation = new Map(PATHS).get(template)?.get;
  const content = operation?.responses[String(status)]?.content ?? {};
  expect(Object.keys(content), `${template} answered ${status}`).toEqual([type]);
  const name = content[type]?.schema.$ref.split("/").at(-1) ?? "";
  const schema = new Map(Object.entries(document.components.schemas)).get(name);
  expect(z.fromJSONSchema(z.record(z.string(), z.any()).parse(schema)).safeParse(body).error).toBe(undefined);
  return { status, body };
}

test("every address of the API is in the document, and the document has no other", () => {
  const served = SITE_MAP.filter(({ audience }) => audience === "api").map(({ path }) => path.replace(/:(\w+)/g, "{$1}"));
  expect(PATHS.map(([path]) => path).sort()).toEqual(served.sort());
});

test("Chorley's system reads its 51 applications in two pages, and nothing of Preston's", async () => {
  const { chorley } = await keys();
  const Page = z.object({ applications: z.array(z.object({ reference: z.string() })), next: z.string().nullable() });
  const first = Page.parse((await askToContract("/api/v1/applications", chorley)).body);
  expect(first.applications).toHaveLength(50);
  const rest = `/api/v1/applications?after=${encodeURIComponent(first.next ?? "")}`;
  const second = Page.parse((await askToContract(rest, chorley)).body);
  expect(second.next).toBe(null);
  const all = [...first.applications, ...second.applications].map(({ reference }) => reference);
  expect(new Set(all).size).toBe(51);
  expect(all.every((reference) => reference.startsWith("CH-"))).toBe(true);
});

test("one application is found by its reference as anybody types it, by its own council only", async () => {
  const { chorley, preston } = await keys();
  expect(await askToContract("/api/v1/applications/ch-100", chorley)).toMatchObject({ status: 200, body: { reference: "CH-100" } });
  expect((await askToContract("/api/v1/applications/CH-100", preston)).status).toBe(404);
  expect((await askToContract("/api/v1/applications?status=verified", chorley)).body).toEqual({ applications: [], next: null });
});

test("every refusal of every address is the problem that the document promises", async () => {
  const { chorley, narrow, withdrawn } = await keys();
  for (const path of ["/api/v1/applications", "/api/v1/applications/CH-100"]) {
    expect((await askToContract(path, null)).status).toBe(401);
    expect((await askToContract(path, "fareguard_nobodys")).status).toBe(401);
    expect((await askToContract(path, withdrawn)).status).toBe(401);
    expect((await askToContract(path, narrow)).status).toBe(403);
  }
  expect((await askToContract("/api/v1/applications?status=lost", chorley)).status).toBe(422);
  expect((await askToContract("/api/v1/applications?after=nowhere", chorley)).status).toBe(422);
});

test("whoever tries one key after another has to wait, whichever address they ask", async () => {
  for (let tries = 0; tries < 30; tries++) await ask("/api/v1/applications", "fareguard_guess");
  const { chorley } = await keys();
  for (const path of ["/api/v1/applications", "/api/v1/applications/CH-100"]) expect((await askToContract(path, chorley)).status).toBe(429);
});
