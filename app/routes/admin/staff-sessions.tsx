import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { endStaffSessions } from "#app/commands/end-staff-sessions.server";
import { roleOf } from "#app/domain/licensing/role";
import { requireAdmin } from "#app/server/access.server";
import { found } from "#app/server/found";
import { listOpenSessions } from "#app/server/session.server";
import { store } from "#app/server/store.server";
import { findStaffMember } from "#db/queries/staff";
import { placeOf } from "#ui/account-parts";
import { Button } from "#ui/govuk/button";
import { Page } from "#ui/page";
import { SignedInPlaces } from "#ui/signed-in-places";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAdmin(request);
  const { personId, name, role } = found(await findStaffMember(store, found(params.id)));
  const sessions = await listOpenSessions({ personId, role: roleOf(role) }, new Date());
  return { personId, name, places: sessions.map((session) => placeOf(session, false)) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const admin = await requireAdmin(request);
  const personId = found(params.id);
  const signOut = await endStaffSessions(store, admin, personId, new Date());
  if (signOut.done) return redirect(`/admin/staff/${personId}?done=signed-out`);
  return data({ errors: { form: "This is your own account. Sign out elsewhere under “Your account”" } }, 422);
}

export default function StaffSessions() {
  const { personId, name, places } = useLoaderData<typeof loader>();
  const errors = useActionData<typeof action>()?.errors;
  return (
    <Page title="Where they are signed in" caption={name} errors={errors} back={{ href: `/admin/staff/${personId}`, text: name }}>
      {places.length === 0 ? (
        <p className="govuk-body">{name} is signed in nowhere now.</p>
      ) : (
        <form method="post">
          <SignedInPlaces places={places} />
          <p className="govuk-body">Signing out ends nothing else: {name} can sign in again with the same password.</p>
          <Button className="govuk-button--warning">Sign {name} out everywhere</Button>
        </form>
      )}
    </Page>
  );
}
