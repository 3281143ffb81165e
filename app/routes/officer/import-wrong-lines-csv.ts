import type { LoaderFunctionArgs } from "react-router";
import { requireOfficer } from "#app/server/access.server";
import { csvStream } from "#app/server/csv-file.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { lineWords } from "#app/ui/import-words";
import { walkLines } from "#db/queries/import-lines";
import { findImportForAuthority, type Import } from "#db/queries/imports";

/** The lines that would be left out, as they stand in the file, each with its reason. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  const upload = found(await findImportForAuthority(store, found(params.id), authorityId));
  return csvStream("lines-left-out.csv", writeLines(upload));
}

async function* writeLines({ importId, kind, header }: Import): AsyncGenerator<string[][]> {
  yield [["line", "reason", ...header]];
  const outcomes = kind === "licences" ? (["wrong"] as const) : (["wrong", "differs"] as const);
  for await (const lines of walkLines(store, importId, outcomes))
    yield lines.map((line) => [String(line.line), lineWords(kind, line), ...line.cells]);
}
