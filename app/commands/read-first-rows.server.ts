import { readCsv } from "#app/server/read-csv.server";
import { readBody } from "#db/queries/imports";
import type { Handle } from "#db/store";

const ENOUGH_LINES = 5;

/** The first few rows of an uploaded file, to show what stands below each heading. */
export async function readFirstRows(handle: Handle, importId: string): Promise<string[][]> {
  const body = await readBody(handle, importId);
  const beginning = body.split(/(?<=\r\n|\n|\r)/, ENOUGH_LINES).join("");
  const csv = await readCsv(beginning);
  return csv.done ? csv.rows.map(({ cells }) => cells) : [];
}
