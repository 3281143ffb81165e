import { data, type LoaderFunctionArgs } from "react-router";
import { requireOfficer } from "#app/server/access.server";
import { csvFile } from "#app/server/csv-file.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { LETTER_COLUMNS, letterCells } from "#app/ui/letter-words";
import { listFileForAuthority } from "#db/queries/letters";

/** One file for the mail merge, as often as it is wanted. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  const letters = await listFileForAuthority(store, authorityId, found(params.file));
  if (letters.length === 0) throw data(null, 404);
  return csvFile("letters.csv", [LETTER_COLUMNS, ...letters.map(letterCells)]);
}
