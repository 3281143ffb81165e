import type { ReactNode } from "react";
import { printDate, printDateTime } from "#app/domain/licensing/calendar-date";
import type { OtherTraining } from "#app/domain/licensing/waiver";
import { identityCheckHistory } from "#app/ui/decision-words";
import { Table } from "#ui/govuk/table";

type Kind = "verified" | "waived" | "refused" | "deferred" | "resumed" | "allowed" | "same" | "different";
type Decision = {
  kind: Kind;
  at: Date;
  officer: string;
  reason: string | null;
  identityCheck: string | null;
  answer: { text: string; at: Date } | null;
  training: OtherTraining | null;
};

const KIND_WORDS: Record<Kind, string> = {
  verified: "Verified",
  waived: "Waived",
  refused: "Refused",
  deferred: "Question to the driver",
  resumed: "Let go on",
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
      rows={decisions.map((decision) => [
        KIND_WORDS[decision.kind],
        { "data-label": "By", children: decision.officer },
        { "data-label": "When", children: printDateTime(decision.at) },
        { "data-label": decision.kind === "deferred" ? "Question" : "Why", children: <Why decision={decision} /> },
      ])}
    />
  );
}

function Why({ decision: { kind, reason, identityCheck, answer, training } }: { decision: Decision }): ReactNode {
  return (
    <>
      <span className="app-letter__text">{reason ?? `Identity: ${identityCheckHistory(identityCheck)}`}</span>
      {training && <span className="app-decision__beside">{trainingWords(training)}</span>}
      {kind === "deferred" && (
        <span className="app-decision__beside app-letter__text">
          {answer ? `Answer of ${printDateTime(answer.at)}: ${answer.text}` : "The driver has not answered."}
        </span>
      )}
    </>
  );
}

function trainingWords({ provider, certificateReference, trainedOn, expiresOn }: OtherTraining): string {
  return `${provider}, certificate ${certificateReference}, training on ${printDate(trainedOn)}, counts until ${printDate(expiresOn)}.`;
}
