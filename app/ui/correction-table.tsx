import { printDate, londonDate } from "#app/domain/licensing/calendar-date";
import type { CorrectionState as State } from "#app/ui/correction-words";
import { CorrectionState } from "#ui/correction-state";
import { Table } from "#ui/govuk/table";

export type CorrectionRow = {
  correctionId: string;
  itemId: string;
  stem: string;
  kind: "void" | "key";
  state: State;
  proposedBy: string;
  proposedAt: Date;
  /** How many failed tests pass with it; null before it is applied. */
  nowPass: number | null;
};

/** Every correction of a course, the newest first. */
export function CorrectionTable({ course, corrections }: { course: string; corrections: readonly CorrectionRow[] }) {
  return (
    <Table
      className="app-cards"
      firstCellIsHeader
      head={["Question", "What is done", "Proposed", "State", "Pass with it"]}
      rows={corrections.map(({ correctionId, itemId, stem, kind, state, proposedBy, proposedAt, nowPass }) => [
        {
          className: "app-item-cell",
          children: (
            <>
              <a className="govuk-link" href={`/editor/courses/${course}/corrections/${correctionId}`}>
                {stem}
              </a>
              <span className="app-item-cell__about app-muted">{itemId}</span>
            </>
          ),
        },
        { "data-label": "What is done", children: kind === "void" ? "Taken out of the marking" : "Other options are right" },
        { "data-label": "Proposed", children: `${printDate(londonDate(proposedAt))} by ${proposedBy}` },
        { "data-label": "State", className: "app-nowrap", children: <CorrectionState state={state} /> },
        { "data-label": "Pass with it", children: nowPass ?? "–" },
      ])}
    />
  );
}
