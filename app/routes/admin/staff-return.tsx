import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useLoaderData } from "react-router";
import { recordReturn } from "#app/commands/record-return.server";
import { requireAdmin } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { staffRoleName } from "#app/ui/staff-words";
import { findStaffMember } from "#db/queries/staff";
import { Button } from "#ui/govuk/button";
import { Page } from "#ui/page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAdmin(request);
  const { personId, name, role, departedAt } = found(await findStaffMember(store, found(params.id)));
  found(departedAt);
  return { personId, name, role };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const admin = await requireAdmin(request);
  const personId = found(params.id);
  const outcome = await recordReturn(store, admin, personId, new Date());
  if (!outcome.done) throw data(null, 409);
  return redirect(`/admin/staff/${personId}?done=returned`);
}

export default function StaffReturn() {
  const { personId, name, role } = useLoaderData<typeof loader>();
  const back = `/admin/staff/${personId}`;
  return (
    <Page title={`Give ${name} the access back?`} back={{ href: back, text: name }}>
      <p className="govuk-body">
        They can sign in again, with the role they had ({staffRoleName(role)}) and the password they had. Whoever has forgotten it asks for
        a new one on the sign-in page.
      </p>
      <form method="post">
        <div className="govuk-button-group">
          <Button>Give the access back</Button>
          <a className="govuk-link" href={back}>
            Leave it as it is
          </a>
        </div>
      </form>
    </Page>
  );
}
