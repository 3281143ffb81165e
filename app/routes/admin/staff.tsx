import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { requireAdmin } from "#app/server/access.server";
import { env } from "#app/server/env.server";
import { store } from "#app/server/store.server";
import { STAFF_DONE } from "#app/ui/staff-words";
import { listOpenForStaff } from "#db/queries/invitations";
import { listStaff } from "#db/queries/staff";
import { DoneNotice } from "#ui/done-notice";
import { ButtonLink } from "#ui/govuk/button";
import { Page } from "#ui/page";
import { InvitationTable, StaffTable } from "#ui/staff-table";

export async function loader({ request }: LoaderFunctionArgs) {
  const admin = await requireAdmin(request);
  const [staff, invitations] = await Promise.all([listStaff(store), listOpenForStaff(store, new Date())]);
  const done = new URL(request.url).searchParams.get("done");
  return { me: admin.personId, staff, invitations, done, demonstration: env.demo };
}

export default function Staff() {
  const { me, staff, invitations, done, demonstration } = useLoaderData<typeof loader>();
  const here = staff.filter(({ departedAt }) => departedAt === null);
  const away = staff.filter(({ departedAt }) => departedAt !== null);
  return (
    <Page title="Staff" wide>
      <DoneNotice title="Done" messages={STAFF_DONE} done={done} />
      <p className="govuk-body">Everybody here holds one role. Drivers make their own accounts and are not on this page.</p>
      <ButtonLink href="/admin/staff/invitation">Invite a colleague</ButtonLink>
      <StaffTable caption="At work" staff={here} me={me} />
      {invitations.length > 0 && <InvitationTable invitations={invitations} />}
      {demonstration && (
        <p className="govuk-body">
          This is a demonstration: read its letters under{" "}
          <a className="govuk-link" href="/demonstration/mail">
            mail of this demonstration
          </a>
          .
        </p>
      )}
      {away.length > 0 && <StaffTable caption="Access ended" staff={away} me={me} />}
    </Page>
  );
}
