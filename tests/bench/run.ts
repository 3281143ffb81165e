/** `npm run bench`: the product's hot pages beside the fastest this machine could do, in one run, as ratios. */
import { spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { freePort, serveHouse } from "../support/served-house.ts";
import { buildIfChanged } from "../../scripts/build-if-changed.ts";
import { asksForOne, driverRequests, someAnswer } from "./driver-requests.ts";
import { loadPage, loadWork, type Measured } from "./load.ts";
import { machine, writeSection } from "./results.ts";
import { begin, makeSitters, type Sitter } from "./sitters.ts";

const SECONDS = 6;
const WORKERS = 8;
const RESPONSES_EACH = 100;
const JOURNEYS_EACH = 1;

buildIfChanged();
const house = await serveHouse();
const bare = await serveBare();
const sitters = await makeSitters(house, WORKERS * 3);
const rows: [string, Measured, string][] = [];
try {
  rows.push(["bare `node:http` page", await loadPage(bare.origin, "", SECONDS), "GET"]);
  rows.push(["bare framework page (`/accessibility`)", await loadPage(`${house.origin}/accessibility`, "", SECONDS), "GET"]);
  rows.push(["an item page of the test", await loadItemPage(sitters[0]), "GET"]);
  rows.push(["bare `node:http` POST", await loadBarePosts(), "POST"]);
  rows.push(["a saved response", await loadResponses(sitters.slice(WORKERS, WORKERS * 2)), "POST"]);
  rows.push(["a whole test of 20 items, 43 requests", await loadJourneys(sitters.slice(WORKERS * 2)), ""]);
} finally {
  bare.stop();
  await house.stop();
}
writeSection("Pages and tests", report(rows));

async function loadItemPage(sitter: Sitter | undefined): Promise<Measured> {
  if (!sitter) throw new Error("nobody sits the test");
  const attemptId = await begin(house, sitter);
  return loadPage(`${house.origin}/attempts/${attemptId}/items/3`, sitter.cookie, SECONDS);
}

function loadBarePosts(): Promise<Measured> {
  const post = () => fetch(bare.origin, { method: "POST", body: "choice=1", redirect: "manual" });
  return loadWork(Array.from({ length: WORKERS }, () => () => timed(RESPONSES_EACH, post)));
}

async function loadResponses(drivers: readonly Sitter[]): Promise<Measured> {
  const work: (() => Promise<number[]>)[] = [];
  for (const sitter of drivers) {
    const attemptId = await begin(house, sitter);
    const { answer, item } = driverRequests(house.origin, sitter);
    let position = 1;
    while (!asksForOne(await item(attemptId, position))) position++;
    work.push(() => timed(RESPONSES_EACH, (index) => answer(attemptId, position, [String((index % 2) + 1)], index)));
  }
  return loadWork(work);
}

function loadJourneys(drivers: readonly Sitter[]): Promise<Measured> {
  return loadWork(drivers.map((sitter) => () => timed(JOURNEYS_EACH, () => sitTest(sitter))));
}

/** Begin, read and answer twenty items, hand in, read the result. */
async function sitTest(sitter: Sitter): Promise<void> {
  const { start, item, answer, submit, result } = driverRequests(house.origin, sitter);
  const attemptId = (await start()).split("/")[2] ?? "";
  for (let position = 1; position <= 20; position++) {
    await answer(attemptId, position, someAnswer(await item(attemptId, position)), 0);
  }
  await submit(attemptId);
  await result(attemptId);
}

async function timed(times: number, work: (index: number) => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  for (let index = 0; index < times; index++) {
    const started = performance.now();
    await work(index);
    taken.push(performance.now() - started);
  }
  return taken;
}

async function serveBare(): Promise<{ origin: string; stop(): void }> {
  const port = await freePort();
  const server = spawn(process.execPath, ["tests/bench/bare-server.ts"], { env: { ...process.env, PORT: String(port) } });
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries++) {
    const answers = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (answers) return { origin, stop: () => server.kill() };
    await pause(50);
  }
  throw new Error("the bare server did not start");
}

function report(measured: readonly [string, Measured, string][]): string {
  const bareOf = (method: string) =>
    measured.find(([name]) => name === (method === "POST" ? "bare `node:http` POST" : "bare `node:http` page"));
  const lines = measured.map(([name, { perSecond, p50, p99 }, method]) => {
    const base = method && bareOf(method)?.[1].perSecond;
    const ratio = base ? `1/${(base / perSecond).toFixed(1)}` : "–";
    return `| ${name} | ${perSecond.toFixed(perSecond < 100 ? 1 : 0)} | ${ratio} | ${p50.toFixed(1)} | ${p99.toFixed(1)} |`;
  });
  return `\`npm run bench\` measures everything in one run; only the ratios mean anything on another machine.

${machine(WORKERS)}

| what | per second | of the bare one | p50 ms | p99 ms |
|---|---|---|---|---|
${lines.join("\n")}
`;
}
