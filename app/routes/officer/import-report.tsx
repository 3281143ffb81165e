import { type LoaderFunctionArgs, redirect, useLoaderData } from "react-router";
import { pageOf } from "#app/domain/licensing/queue";
import { requireOfficer } from "#app/server/access.server";
import { env } from "#app/server/env.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { countOutcomes, listLines } from "#db/queries/import-lines";
import { findImportForAuthority } from "#db/queries/imports";
import { OUTCOMES } from "#ui/import-counts";
import { ImportReport } from "#ui/import-report";

const A_PAGE = 100;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  const upload = found(await findImportForAuthority(store, found(params.id), authorityId));
  const { importId, stage } = upload;
  if (stage === "mapping") throw redirect(`/officer/imports/${importId}/columns`);
  const asked = new URL(request.url).searchParams;
  const chosen = OUTCOMES.find((outcome) => outcome === asked.get("outcome")) ?? null;
  const { counts, reachable } = await countOutcomes(store, importId);
  const total = chosen ? counts[chosen] : Object.values(counts).reduce((sum, each) => sum + each, 0);
  const { page, pages } = pageOf(total, asked.get("page"), A_PAGE);
  const waits = stage === "checking" || stage === "applying";
  const lines = waits ? [] : await listLines(store, importId, { outcome: chosen, offset: (page - 1) * A_PAGE, limit: A_PAGE });
  const shown = lines.map(({ cells: _cells, ...line }) => line);
  return { upload, counts, reachable, texts: env.texts, chosen, shown, page, pages, still: asked.has("still") };
}

export default function Report() {
  return <ImportReport report={useLoaderData<typeof loader>()} />;
}
