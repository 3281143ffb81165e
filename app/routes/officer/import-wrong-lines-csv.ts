import type { LoaderFunctionArgs } from "react-router";
import { readImport } from "#app/commands/read-import.server";
import { requireOfficer } from "#app/server/access.server";
import { csvFile } from "#app/server/csv-file.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { lineWords } from "#app/ui/import-words";
import { findImportForAuthority } from "#db/queries/imports";

/** The lines that would be left out, as they stand in the file, each with its reason. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  const { body } = found(await findImportForAuthority(store, found(params.id), authorityId));
  const reading = await readImport(store, authorityId, body, new Date());
  const { header, lines } = found(reading.done ? reading : null);
  const leftOut = lines.filter(({ outcome }) => outcome === "wrong" || outcome === "differs");
  const rows = leftOut.map((line) => [String(line.line), lineWords(line), ...line.cells]);
  return csvFile("lines-left-out.csv", [["line", "reason", ...header], ...rows]);
}
