import { londonDate, printDate, printDateTime } from "#app/domain/licensing/calendar-date";
import { staffRoleName } from "#app/ui/staff-words";
import { Table } from "#ui/govuk/table";
import { Tag } from "#ui/govuk/tag";

export type StaffRow = {
  personId: string;
  name: string;
  email: string;
  role: string;
  authorityName: string | null;
  lastSignedInAt: Date | null;
  departedAt: Date | null;
};

type InvitationRow = { invitationId: string; email: string | null; role: string; authorityName: string | null; expiresAt: Date };

/** Colleagues with what an administrator looks for; `me` is the reader. */
export function StaffTable({ caption, staff, me }: { caption: string; staff: readonly StaffRow[]; me: string }) {
  return (
    <Table
      className="app-cards"
      caption={caption}
      captionClassName="govuk-table__caption--m"
      firstCellIsHeader
      head={["Name", "Role", "Last signed in"]}
      rows={staff.map((member) => [
        { children: <Who member={member} isMe={member.personId === me} />, className: "app-nowrap" },
        { "data-label": "Role", children: <RoleAndCouncil {...member} /> },
        { "data-label": "Last signed in", children: member.lastSignedInAt ? printDateTime(member.lastSignedInAt) : "Never" },
      ])}
    />
  );
}

function Who({ member, isMe }: { member: StaffRow; isMe: boolean }) {
  const { personId, name, email, departedAt } = member;
  return (
    <>
      <a className="govuk-link" href={`/admin/staff/${personId}`}>
        {name}
      </a>{" "}
      {isMe && <Tag className="govuk-tag--green">You</Tag>}
      {departedAt && <Tag className="govuk-tag--grey">Since {printDate(londonDate(departedAt))}</Tag>}
      <span className="app-below">{email}</span>
    </>
  );
}

function RoleAndCouncil({ role, authorityName }: { role: string; authorityName: string | null }) {
  return authorityName ? `${staffRoleName(role)}, ${authorityName}` : staffRoleName(role);
}

/** Invitations that can still be used, with the way to take each back. */
export function InvitationTable({ invitations }: { invitations: readonly InvitationRow[] }) {
  return (
    <Table
      className="app-cards"
      caption="Open invitations"
      captionClassName="govuk-table__caption--m"
      firstCellIsHeader
      head={["E-mail", "Role", "Link ends", { children: <span className="govuk-visually-hidden">Withdraw</span> }]}
      rows={invitations.map((invitation) => [
        { children: invitation.email, className: "app-wrap" },
        { "data-label": "Role", children: <RoleAndCouncil {...invitation} /> },
        { "data-label": "Link ends", children: printDateTime(invitation.expiresAt) },
        {
          children: (
            <a className="govuk-link" href={`/admin/staff/invitations/${invitation.invitationId}/withdrawal`}>
              Withdraw<span className="govuk-visually-hidden"> the invitation of {invitation.email}</span>
            </a>
          ),
        },
      ])}
    />
  );
}
