import type { AppealItem } from "#app/domain/assessment/appeal-item";
import { when } from "#app/ui/appeal-words";

/** What was reported about a question, and what editors decided about it since. */
export function AppealDecisions({ item: { corrections, reports } }: { item: AppealItem }) {
  if (corrections.length + reports.length === 0) return null;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {corrections.map((correction) => (
        <li key={correction.id}>{correctionWords(correction)}</li>
      ))}
      {reports.map((report) => (
        <li key={report.reported_at}>{reportWords(report)}</li>
      ))}
    </ul>
  );
}

function correctionWords({ kind, right, reason, counted, ...by }: AppealItem["corrections"][number]): string {
  const what = kind === "void" ? "it counts as right for everybody" : `right is ${right.join("; ")}`;
  const who = `proposed by ${by.proposed_by}, ${when(by.proposed_at)}; approved by ${by.decided_by}, ${when(by.decided_at)}`;
  const effect = counted ? "The outcome in force rests on it." : "The outcome in force does not rest on it.";
  return `Corrected: ${what} (${who}). Why: ${reason} ${effect}`;
}

function reportWords({ reported_at: reported, words, settlement, settled_at: settled }: AppealItem["reports"][number]): string {
  const answer = settlement ? `Answer: “${settlement}”${settled ? ` (${when(settled)})` : ""}` : "Not answered yet.";
  return `The driver reported, ${when(reported)}: “${words}” ${answer}`;
}
