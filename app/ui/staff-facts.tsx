import { printDateTime } from "#app/domain/licensing/calendar-date";
import { staffRoleName } from "#app/ui/staff-words";
import { ButtonLink } from "#ui/govuk/button";
import { InsetText } from "#ui/govuk/inset-text";
import { SummaryList } from "#ui/govuk/summary-list";
import type { StaffRow } from "#ui/staff-table";

type Member = StaffRow & { departureReason: string | null };

/** One colleague: who they are here, and when they were here last. */
export function StaffFacts({ member }: { member: Member }) {
  const { personId, email, role, authorityName, lastSignedInAt, departedAt, departureReason } = member;
  return (
    <>
      {departedAt && (
        <InsetText>
          Access ended on {printDateTime(departedAt)}: {departureReason}
        </InsetText>
      )}
      <SummaryList
        rows={[
          { key: "E-mail", value: email, valueClassName: "app-wrap" },
          { key: "Role", value: staffRoleName(role) },
          authorityName !== null && { key: "Council", value: authorityName },
          { key: "Last signed in", value: lastSignedInAt ? printDateTime(lastSignedInAt) : "Never" },
        ]}
      />
      <p className="govuk-body">
        <a className="govuk-link" href={`/admin/audit?person=${personId}`}>
          See what they did in the audit log
        </a>
      </p>
    </>
  );
}

/** What an administrator may do with a colleague's access; never with their own. */
export function StaffActions({ member, own }: { member: Member; own: boolean }) {
  const page = `/admin/staff/${member.personId}`;
  if (own)
    return (
      <p className="govuk-body">
        This is you. Your password and where you are signed in stand under{" "}
        <a className="govuk-link" href="/account">
          your account
        </a>
        . Another administrator has to end your access.
      </p>
    );
  if (member.departedAt)
    return (
      <ButtonLink className="govuk-button--secondary" href={`${page}/return`}>
        Give the access back
      </ButtonLink>
    );
  return (
    <div className="govuk-button-group">
      <ButtonLink className="govuk-button--secondary" href={`${page}/sessions`}>
        See where they are signed in
      </ButtonLink>
      <ButtonLink className="govuk-button--warning" href={`${page}/departure`}>
        End their access
      </ButtonLink>
    </div>
  );
}
