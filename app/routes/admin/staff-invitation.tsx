import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { inviteStaff, StaffInvitationForm } from "#app/commands/invite-staff.server";
import { requireAdmin } from "#app/server/access.server";
import { parseForm } from "#app/server/form.server";
import { staffInvitationLetter } from "#app/server/letters.server";
import { store } from "#app/server/store.server";
import { worded } from "#app/ui/form-state";
import { STAFF_INVITATION_ERRORS, STAFF_INVITATION_REFUSALS } from "#app/ui/staff-words";
import { findAuthority, listAuthorities } from "#db/queries/authorities";
import { Page } from "#ui/page";
import { StaffInvitationForm as InvitationForm } from "#ui/staff-invitation-form";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAdmin(request);
  const authorities = await listAuthorities(store);
  return authorities.map(({ authorityId, name }) => ({ authorityId, name }));
}

export async function action({ request }: ActionFunctionArgs) {
  const admin = await requireAdmin(request);
  const form = await parseForm(request, StaffInvitationForm);
  if (!form.ok) return data(worded(form, STAFF_INVITATION_ERRORS), 422);
  const { role, authority } = form.input;
  const authorityName = authority && (await findAuthority(store, authority))?.name;
  const letter = (token: string) => staffInvitationLetter(role, authorityName ?? null, token);
  const actor = { personId: admin.personId, role: "admin" } as const;
  const invitation = await inviteStaff(store, actor, form.input, letter, new Date());
  if (invitation.done) return redirect("/admin/staff?done=invited");
  const errors: Record<string, string> = STAFF_INVITATION_REFUSALS[invitation.reason];
  return data({ errors, values: form.values }, 422);
}

export default function StaffInvitation() {
  const authorities = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>() ?? { errors: {}, values: {} };
  return (
    <Page title="Invite a colleague" errors={form.errors} back={{ href: "/admin/staff", text: "Staff" }}>
      <InvitationForm authorities={authorities} form={form} />
    </Page>
  );
}
