import type { AppealPack } from "#app/domain/assessment/appeal-pack";
import { adjustmentList } from "#app/ui/adjustment-words";
import { upperFirst } from "#app/ui/letter-case";
import { causeWords, closedByWords, doneWords, when } from "#app/ui/appeal-words";
import { placeWords } from "#app/ui/application-words";
import { languageWords } from "#app/ui/attempt-group-words";
import { identityCheckHistory } from "#app/ui/decision-words";
import { AppealLines } from "#ui/appeal-lines";
import { SummaryList } from "#ui/govuk/summary-list";

type Conditions = AppealPack["conditions"];

/** How the test was sat, and what changed while it ran. */
export function AppealConditions({ pack: { attempt, outcomes, conditions } }: { pack: AppealPack }) {
  const { sitting, oral, adjustments, breaks, deadlines } = conditions;
  return (
    <SummaryList
      rows={[
        { key: "Sat", value: `${upperFirst(placeWords(attempt.place))}, in ${languageWords(attempt.language)}` },
        { key: "Begun", value: when(attempt.started_at) },
        { key: "Time until", value: attempt.deadline_at ? when(attempt.deadline_at) : "No time limit" },
        { key: "Finished", value: `${when(attempt.closed_at)}, ${closedByWords(outcomes[0]?.closed_by ?? null)}` },
        { key: "Adjusted at the start", value: adjustedWords(adjustments.at_start) },
        {
          key: "Adjusted meanwhile",
          value: <AppealLines lines={adjustments.changes.map(({ set, to }) => `${adjustedWords(to)} (${doneWords(set)})`)} />,
        },
        { key: "Rest breaks", value: <AppealLines lines={breaks.map(breakWords)} /> },
        { key: "Time changed", value: <AppealLines lines={deadlines.map(deadlineWords)} /> },
        sitting && { key: "Sitting", value: <AppealLines lines={sittingWords(sitting)} /> },
        oral && { key: "Spoken test", value: <AppealLines lines={oralWords(oral)} /> },
      ]}
    />
  );
}

function sittingWords({
  place,
  opened,
  closed_at: closed,
  joined_at: joined,
  identity_check: check,
  checked,
}: NonNullable<Conditions["sitting"]>) {
  return [
    `${place}, opened by ${doneWords(opened)}${closed ? `, closed ${when(closed)}` : ""}`,
    ...(joined ? [`The driver came in ${when(joined)}`] : []),
    checked ? `Identity: ${identityCheckHistory(check)} (${doneWords(checked)})` : "Identity was not checked",
  ];
}

function oralWords({ identity_check: check, entered, countersigned }: NonNullable<Conditions["oral"]>) {
  return [
    `Identity: ${identityCheckHistory(check)}`,
    `Written down by ${doneWords(entered)}`,
    countersigned ? `Countersigned by ${doneWords(countersigned)}` : "Not countersigned",
  ];
}

function breakWords({ number, began_at: began, ends_at: ends, ended_at: ended }: Conditions["breaks"][number]): string {
  return `${number}. From ${when(began)} to ${when(ended ?? ends)}${ended ? ", ended early" : ""}`;
}

function deadlineWords({ deadline_at: deadline, cause, changed }: Conditions["deadlines"][number]): string {
  return `${deadline ? `Until ${when(deadline)}` : "No time limit"}, by ${causeWords(cause)} (${doneWords(changed)})`;
}

function adjustedWords(adjustments: Conditions["adjustments"]["at_start"]): string {
  const adjusted = adjustmentList(adjustments);
  return adjusted.length === 0 ? "Nothing" : adjusted.join(", ");
}
