/** `npm run bench:queue`: what an officer's pages cost on the server when one council has 400,000 applications. */
import { openStore } from "#db/open-store";
import { buildIfChanged } from "../../scripts/build-if-changed.ts";
import { serveHouse } from "../support/served-house.ts";
import { seedCouncil } from "./council-of-many.ts";
import { machine, writeSection } from "./results.ts";
import { at, signInAsOfficer, timePage } from "./visit.ts";

const APPLICATIONS = Number(process.env.APPLICATIONS ?? 400_000);
const TIMES = 100;

/** What is asked for: a name for the table, and the search of the queue. */
const ASKED: readonly [string, Record<string, string>][] = [
  ["the first page", {}],
  ["a page in the middle", { after: "verified~2024-06-01~PH2024200000" }],
  ["the page before one in the middle", { before: "verified~2024-06-01~PH2024200000" }],
  ["everything verified", { status: "verified" }],
  ["new applications for hackney carriages", { type: "hackney-carriage", kind: "new" }],
  ["renewals that are verified", { status: "verified", kind: "renewal" }],
  ["a whole reference", { text: "PH/2024/123457" }],
  ["the end of a reference", { text: "23457" }],
  ["a badge", { text: "phd 007919" }],
  ["a rare surname", { text: "khan-te" }],
  ["a common surname", { text: "Khan" }],
  ["two common names", { text: "mohammed hussain" }],
  ["two common names, one of them ready", { text: "imran ahmed", status: "ready-to-verify" }],
  ["a name and the end of a reference", { text: "wojcik 457" }],
  ["a name that nobody has", { text: "zzyzx" }],
];

buildIfChanged();
const house = await serveHouse();
try {
  const store = openStore(house.database);
  await seedCouncil(store, APPLICATIONS);
  await store.close();
  const cookie = await signInAsOfficer(house);
  const rows: string[] = [];
  const all: number[] = [];
  for (const [name, search] of ASKED) {
    const taken = await ask(cookie, search);
    all.push(...taken);
    rows.push(`| ${name} | ${at(taken, 0.5)} | ${at(taken, 0.99)} |`);
  }
  rows.push(`| **all of them** | **${at(all, 0.5)}** | **${at(all, 0.99)}** |`);
  writeSection("The queue and its search", report(rows));
} finally {
  await house.stop();
}

/** Milliseconds of each request, one after another, after a few that do not count. */
async function ask(cookie: string, search: Record<string, string>): Promise<number[]> {
  const url = `${house.origin}/officer/applications?${new URLSearchParams(search).toString()}`;
  const taken: number[] = [];
  for (let time = -3; time < TIMES; time++) taken.push(await timePage(url, cookie));
  return taken.slice(3);
}

function report(rows: readonly string[]): string {
  return `\`npm run bench:queue\`: whole pages of \`/officer/applications\` when one council has ${APPLICATIONS.toLocaleString("en-GB")} applications, asked for ${TIMES} times each, one after another.

${machine(1)}

| what | p50 ms | p99 ms |
|---|---|---|
${rows.join("\n")}`;
}
