import { printDateTime } from "#app/domain/licensing/calendar-date";
import type { RevocationStep } from "#app/domain/licensing/revocation";
import { REVOCATION_STEP_WORDS } from "#app/ui/pass-state-words";
import { Table } from "#ui/govuk/table";

export type ShownStep = { step: RevocationStep; officer: string; takenAt: Date; reason: string | null };

/** Who wished to revoke a pass, why, and what became of it; the newest step first. */
export function RevocationSteps({ steps }: { steps: readonly ShownStep[] }) {
  if (steps.length === 0) return null;
  return (
    <Table
      className="app-cards"
      caption="Revocation"
      captionClassName="govuk-table__caption--m"
      firstCellIsHeader
      head={["Step", "By", "When", "Why"]}
      rows={steps.map(({ step, officer, takenAt, reason }) => [
        REVOCATION_STEP_WORDS[step],
        { "data-label": "By", children: officer },
        { "data-label": "When", children: printDateTime(takenAt) },
        { "data-label": "Why", children: reason ?? "No reason is asked for this step." },
      ])}
    />
  );
}
