/** `npm run bench:import`: how long 50,000 lines take, and what somebody else's page costs meanwhile. */
import { setTimeout as pause } from "node:timers/promises";
import { buildIfChanged } from "../../scripts/build-if-changed.ts";
import { type ServedHouse, serveHouse } from "../support/served-house.ts";
import { machine, writeSection } from "./results.ts";
import { at, signInAsOfficer, timePage } from "./visit.ts";

const LINES = Number(process.env.LINES ?? 50_000);
const HEAD = "reference,surname,first names,date of birth,licensee type,kind,received on,email";

type Stretch = { seconds: number; pages: number[] };

buildIfChanged();
const house = await serveHouse();
try {
  const cookie = await signInAsOfficer(house);
  const quiet = await Promise.all([timePage(queue(house), cookie), timePage(queue(house), cookie)]);
  const began = performance.now();
  const address = await upload(cookie);
  const uploaded = (performance.now() - began) / 1000;
  const checked = await until(cookie, address, "What the file would do");
  await post(`${address}/confirmation`, cookie, new URLSearchParams());
  const applied = await until(cookie, address, "What the file did");
  writeSection("An import of 50,000 lines", report({ uploaded, quiet, checked, applied }));
} finally {
  await house.stop();
}

function queue({ origin }: ServedHouse): string {
  return `${origin}/officer/applications`;
}

async function upload(cookie: string): Promise<string> {
  const lines = Array.from({ length: LINES }, (_, index) => {
    const day = String(1 + (index % 28)).padStart(2, "0");
    return `PH/${String(index).padStart(6, "0")},Khan,Ali,${day}/02/1980,Private hire driver,Renewal,${day}/10/2025,ali${index}@example.com`;
  });
  const form = new FormData();
  form.set("file", new File([[HEAD, ...lines].join("\n")], "register.csv", { type: "text/csv" }));
  return post(`${house.origin}/officer/applications/import`, cookie, form);
}

/** Sends a form. Returns where it leads. */
async function post(url: string, cookie: string, body: FormData | URLSearchParams): Promise<string> {
  const answer = await fetch(url, { method: "POST", headers: { cookie, origin: house.origin }, body, redirect: "manual" });
  const to = answer.headers.get("location");
  if (!to) throw new Error(`${url}: ${answer.status}`);
  return new URL(to, house.origin).href;
}

/** Asks for the queue ten times a second until the import's own page says that it has got so far. */
async function until(cookie: string, address: string, title: string): Promise<Stretch> {
  const began = performance.now();
  const pages: number[] = [];
  for (;;) {
    pages.push(await timePage(queue(house), cookie));
    const answer = await fetch(`${address}?still=1`, { headers: { cookie } });
    if ((await answer.text()).includes(title)) return { seconds: (performance.now() - began) / 1000, pages };
    await pause(100);
  }
}

function report({ uploaded, quiet, checked, applied }: { uploaded: number; quiet: number[]; checked: Stretch; applied: Stretch }): string {
  const row = (name: string, seconds: number, pages: readonly number[]) =>
    `| ${name} | ${seconds.toFixed(1)} | ${at(pages, 0.5)} | ${at(pages, 0.99)} |`;
  return `\`npm run bench:import\`: ${LINES.toLocaleString("en-GB")} applications from a file through the pages, while an officer opens the queue ten times a second.

${machine(1)}

| what | seconds | queue p50 ms | queue p99 ms |
|---|---|---|---|
${row("before", 0, quiet)}
| uploading and reading the headings | ${uploaded.toFixed(1)} | – | – |
${row("checking every line", checked.seconds, checked.pages)}
${row("adding every line", applied.seconds, applied.pages)}`;
}
