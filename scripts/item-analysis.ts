/** `npm run item-analysis -- --responses FILE.csv`: the statistics of a test and its items, as JSON, from a file of marks. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { CsvError, parse } from "csv-parse/sync";
import { analyseItems } from "#app/domain/assessment/item-analysis/item-statistics";
import { type MarkProblem, type MarkRow, readMarkRows } from "#app/domain/assessment/item-analysis/mark-rows";
import { analyseTest } from "#app/domain/assessment/item-analysis/test-statistics";

const USAGE = "Name the file of marks: npm run item-analysis -- --responses FILE.csv [--moodle-compatible]";

/** A mistake of the caller's, in one plain sentence. */
class Refusal extends Error {}

try {
  const { file, moodleCompatible } = readOptions();
  const reading = readMarkRows(readRows(await readText(file)));
  if (!reading.done) throw new Refusal(`${reading.line === null ? file : `Line ${reading.line}`} ${worded(reading.problem)}.`);
  const { matrix } = reading;
  const scoring = { moodleCompatible };
  console.log(JSON.stringify({ items: analyseItems(matrix, scoring), test: analyseTest(matrix, null, scoring) }, null, 2));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function readOptions(): { file: string; moodleCompatible: boolean } {
  try {
    const { values } = parseArgs({ options: { responses: { type: "string" }, "moodle-compatible": { type: "boolean", default: false } } });
    if (values.responses) return { file: values.responses, moodleCompatible: values["moodle-compatible"] };
  } catch {
    // Whatever was mistyped, the same sentence says how it is meant.
  }
  throw new Refusal(USAGE);
}

/** npm runs scripts in the project's folder; a file is meant from where the person stands. */
async function readText(file: string): Promise<string> {
  try {
    return await readFile(resolve(process.env.INIT_CWD ?? ".", file), "utf8");
  } catch {
    throw new Refusal(`${file} cannot be read.`);
  }
}

function readRows(text: string): MarkRow[] {
  const rows: MarkRow[] = [];
  try {
    parse(text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: string[], { lines }) => {
        rows.push({ line: lines, cells });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Refusal(`Line ${String(error.lines)} has a quotation mark that does not belong there or is not closed.`);
  }
  return rows;
}

function worded(problem: MarkProblem): string {
  switch (problem.reason) {
    case "no-items":
      return "has no row of item names";
    case "no-maximum-marks":
      return "has no row of maximum marks";
    case "no-attempts":
      return "has no attempts";
    case "no-marks":
      return "has no marks at all";
    case "ragged":
      return `has another number of cells (${problem.cells}) than the first line (${problem.expected})`;
    case "not-a-number":
      return `has “${problem.cell}” under ${problem.column}, which is not a number`;
    case "maximum-below-zero":
      return `has the maximum mark ${problem.cell} under ${problem.column}, which is below zero`;
    case "above-maximum":
      return `has the mark ${problem.cell} under ${problem.column}, above the maximum of ${problem.max}`;
  }
}
