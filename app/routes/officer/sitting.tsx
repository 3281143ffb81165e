import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { requireOfficer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { findSittingForAuthority, listEntries } from "#db/queries/sittings";
import { Page } from "#ui/page";
import { SittingRoom } from "#ui/sitting-room";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  const sitting = found(await findSittingForAuthority(store, found(params.id), authorityId));
  return { sitting, entries: await listEntries(store, sitting.sittingId), now: new Date() };
}

export default function Sitting() {
  const { sitting, entries, now } = useLoaderData<typeof loader>();
  return (
    <Page title={sitting.place} caption="Sitting" back={{ href: "/officer/sittings", text: "Sittings" }} wide>
      <SittingRoom sitting={sitting} entries={entries} now={now} />
    </Page>
  );
}
