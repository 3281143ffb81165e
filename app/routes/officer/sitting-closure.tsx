import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from "react-router";
import { endSitting } from "#app/commands/end-sitting.server";
import { requireOfficer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { findSittingForAuthority } from "#db/queries/sittings";
import { Button } from "#ui/govuk/button";
import { Page } from "#ui/page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  const { sittingId, place } = found(await findSittingForAuthority(store, found(params.id), authorityId));
  return { sittingId, place };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request);
  const sittingId = found(params.id);
  await endSitting(store, officer, sittingId, new Date());
  return redirect(`/officer/sittings/${sittingId}`);
}

export default function SittingClosure() {
  const { sittingId, place } = useLoaderData<typeof loader>();
  const address = `/officer/sittings/${sittingId}`;
  return (
    <Page title="Close this sitting?" caption={place} back={{ href: address, text: "Sitting" }}>
      <p className="govuk-body">The code lets nobody in any more. Whoever has begun goes on to the end.</p>
      <form method="post">
        <div className="govuk-button-group">
          <Button preventDoubleClick>Close the sitting</Button>
          <a className="govuk-link" href={address}>
            Keep it open
          </a>
        </div>
      </form>
    </Page>
  );
}
