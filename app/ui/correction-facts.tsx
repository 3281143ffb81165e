import { printDateTime } from "#app/domain/licensing/calendar-date";
import type { CorrectionState as State } from "#app/ui/correction-words";
import { printVersions } from "#app/ui/version-list";
import { CorrectionState } from "#ui/correction-state";
import { SummaryList } from "#ui/govuk/summary-list";

export type CorrectionFactsProps = {
  state: State;
  kind: "void" | "key";
  reason: string;
  versions: readonly number[];
  proposed: { by: string; at: Date };
  decided: { by: string; at: Date } | null;
};

/** What a correction says, and who has had a hand in it. */
export function CorrectionFacts({ state, kind, reason, versions, proposed, decided }: CorrectionFactsProps) {
  return (
    <SummaryList
      rows={[
        { key: "State", valueClassName: "app-nowrap", value: <CorrectionState state={state} /> },
        {
          key: "What is done",
          value: kind === "void" ? "The question counts as right for everybody." : "Other options are right, as shown below.",
        },
        { key: "What is wrong", value: reason },
        { key: "Reaches", value: `Tests on ${printVersions(versions)}, and on later versions while the question stays as it is` },
        { key: "Proposed", value: `${printDateTime(proposed.at)} by ${proposed.by}` },
        decided && { key: state === "declined" ? "Declined" : "Applied", value: `${printDateTime(decided.at)} by ${decided.by}` },
      ]}
    />
  );
}
