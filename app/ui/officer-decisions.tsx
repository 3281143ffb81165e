import { printDateTime } from "#app/domain/licensing/calendar-date";
import { identityCheckHistory } from "#app/ui/decision-words";
import { Table } from "#ui/govuk/table";

type Kind = "verified" | "waived" | "refused" | "deferred" | "allowed" | "same" | "different";
type Decision = { kind: Kind; at: Date; officer: string; reason: string | null; identityCheck: string | null };

const KIND_WORDS: Record<Kind, string> = {
  verified: "Verified",
  waived: "Waived",
  refused: "Refused",
  deferred: "Sent back to the driver",
  allowed: "One more attempt allowed",
  same: "The driver is the applicant",
  different: "The driver is not the applicant",
};

/** What officers decided about an application, and why. */
export function OfficerDecisions({ decisions }: { decisions: readonly Decision[] }) {
  if (decisions.length === 0) return null;
  return (
    <Table
      className="app-cards"
      caption="Decisions"
      captionClassName="govuk-table__caption--m"
      firstCellIsHeader
      head={["Decision", "By", "When", "Why"]}
      rows={decisions.map(({ kind, at, officer, reason, identityCheck }) => [
        KIND_WORDS[kind],
        { "data-label": "By", children: officer },
        { "data-label": "When", children: printDateTime(at) },
        { "data-label": "Why", children: reason ?? `Identity: ${identityCheckHistory(identityCheck)}` },
      ])}
    />
  );
}
