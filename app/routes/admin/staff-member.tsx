import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { requireAdmin } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { STAFF_DONE } from "#app/ui/staff-words";
import { findStaffMember } from "#db/queries/staff";
import { DoneNotice } from "#ui/done-notice";
import { Page } from "#ui/page";
import { StaffActions, StaffFacts } from "#ui/staff-facts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const admin = await requireAdmin(request);
  const member = found(await findStaffMember(store, found(params.id)));
  return { member, own: member.personId === admin.personId, done: new URL(request.url).searchParams.get("done") };
}

export default function StaffMember() {
  const { member, own, done } = useLoaderData<typeof loader>();
  return (
    <Page title={member.name} caption="Staff" back={{ href: "/admin/staff", text: "Staff" }}>
      <DoneNotice title="Done" messages={STAFF_DONE} done={done} />
      <StaffFacts member={member} />
      <StaffActions member={member} own={own} />
    </Page>
  );
}
