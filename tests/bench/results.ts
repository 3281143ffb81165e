import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { printDate } from "#app/domain/licensing/calendar-date";

const FILE = "tests/bench/RESULTS.md";
const HEAD = `# Benchmarks

Each section is written by its own command, in one run on one machine that client and server share.
`;

/** On what a section was measured. */
export function machine(clients: number): string {
  const today = printDate(new Date().toISOString().slice(0, 10));
  return `Node ${process.versions.node}, ${cpus().length} cores, ${clients === 1 ? "1 client" : `${clients} clients`}, SQLite with \`synchronous=FULL\`, ${today}.`;
}

/** Puts one section of the results in place of the last one of that name, and leaves the others as they are. */
export function writeSection(title: string, text: string): void {
  const [, ...sections] = readFileSync(FILE, "utf8").split(/^## /m);
  const others = sections.map((section) => section.trim()).filter((section) => section.split("\n", 1)[0] !== title);
  const all = [...others, `${title}\n\n${text.trim()}`].toSorted().map((section) => `## ${section}\n`);
  writeFileSync(FILE, [HEAD, ...all].join("\n"));
  console.log(text);
}
