import { printDate, printDateTime } from "#app/domain/licensing/calendar-date";
import { ERASED, kindWords } from "#app/ui/application-words";
import { SummaryList } from "#ui/govuk/summary-list";

export type SummarisedApplication = {
  licenseeType: string;
  kind: string;
  receivedOn: string;
  applicant: { firstNames: string; surname: string; bornOn: string; email: string | null; phone: string | null } | null;
};
type Invitation = { createdAt: Date; expiresAt: Date; usedAt: Date | null; email: string | null } | null;

/** Who applied for what, and whether they were asked to begin. */
export function ApplicationSummary({
  application: { applicant, kind, receivedOn },
  label,
  invitation,
  now,
}: {
  application: SummarisedApplication;
  label: string;
  invitation?: Invitation;
  now: Date;
}) {
  return (
    <SummaryList
      rows={[
        { key: "Applicant", value: applicant ? `${applicant.firstNames} ${applicant.surname}` : ERASED },
        applicant && { key: "Date of birth", value: printDate(applicant.bornOn) },
        { key: "Licence", value: `${label}, ${kindWords(kind).toLowerCase()}` },
        { key: "Received", value: printDate(receivedOn) },
        applicant && { key: "E-mail address", value: applicant.email ?? "None" },
        applicant && { key: "Telephone", value: applicant.phone ?? "None" },
        invitation !== undefined && { key: "Invitation", value: invitationWords(invitation, now) },
      ]}
    />
  );
}

function invitationWords(invitation: Invitation, now: Date): string {
  if (!invitation) return "None sent";
  const how = invitation.email ? `Sent to ${invitation.email}` : "Sent as a text message";
  const sent = `${how} on ${printDateTime(invitation.createdAt)}`;
  if (invitation.usedAt) return `${sent}, used on ${printDateTime(invitation.usedAt)}`;
  return invitation.expiresAt > now ? `${sent}, not used yet` : `${sent}, too old by now`;
}
