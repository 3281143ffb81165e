import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useLoaderData } from "react-router";
import { withdrawInvitation } from "#app/commands/withdraw-invitation.server";
import { requireAdmin } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { staffRoleName } from "#app/ui/staff-words";
import { listOpenForStaff } from "#db/queries/invitations";
import { Button } from "#ui/govuk/button";
import { Page } from "#ui/page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAdmin(request);
  const open = await listOpenForStaff(store, new Date());
  return found(open.find(({ invitationId }) => invitationId === params.id));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const admin = await requireAdmin(request);
  await withdrawInvitation(store, admin, found(params.id), new Date());
  return redirect("/admin/staff?done=withdrawn");
}

export default function StaffInvitationWithdrawal() {
  const { email, role, authorityName } = useLoaderData<typeof loader>();
  return (
    <Page title="Withdraw this invitation?" back={{ href: "/admin/staff", text: "Staff" }}>
      <p className="govuk-body app-wrap">
        {email} is invited as: {staffRoleName(role)}
        {authorityName && `, ${authorityName}`}. The link in the letter will open nothing any more. You can send another invitation
        afterwards.
      </p>
      <form method="post">
        <div className="govuk-button-group">
          <Button className="govuk-button--warning">Withdraw the invitation</Button>
          <a className="govuk-link" href="/admin/staff">
            Keep it
          </a>
        </div>
      </form>
    </Page>
  );
}
