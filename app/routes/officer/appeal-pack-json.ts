import { data, type LoaderFunctionArgs } from "react-router";
import { readAppealPack } from "#app/commands/read-appeal-pack.server";
import { requireOfficer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { completePack, packFileName } from "#app/ui/appeal-words";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request);
  const reading = await readAppealPack(store, officer, { attemptId: found(params.id), as: "file" }, new Date());
  if (!reading.done) throw data(null, 409);
  const pack = completePack(reading.pack);
  const headers = { "Content-Disposition": `attachment; filename="${packFileName(pack)}"`, "Cache-Control": "no-store" };
  return Response.json(pack, { headers });
}
