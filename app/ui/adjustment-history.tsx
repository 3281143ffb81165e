import { printDateTime } from "#app/domain/licensing/calendar-date";
import { EXTRA_TIME_WORDS } from "#app/ui/adjustment-words";
import { Table } from "#ui/govuk/table";

type Setting = {
  adjustments: { adjustmentId: string; extraTime: string; readAloud: boolean; largerText: boolean; restBreaks: boolean; setAt: Date };
  officerName: string;
};

/** Every setting there was, newest first, with who made it. */
export function AdjustmentHistory({ history }: { history: readonly Setting[] }) {
  if (history.length === 0) return null;
  return (
    <Table
      className="app-cards"
      caption="Set before"
      captionClassName="govuk-table__caption--m"
      firstCellIsHeader
      head={["When", "What", "By"]}
      rows={history.map(({ adjustments, officerName }) => [
        printDateTime(adjustments.setAt),
        { "data-label": "What", children: describe(adjustments) },
        { "data-label": "By", children: officerName },
      ])}
    />
  );
}

function describe({ extraTime, readAloud, largerText, restBreaks }: Setting["adjustments"]): string {
  const aids = [readAloud && "read aloud", largerText && "larger text", restBreaks && "rest breaks"].filter(Boolean);
  return [timeWords(extraTime), ...aids].join(", ");
}

function timeWords(extraTime: string): string {
  return Object.entries(EXTRA_TIME_WORDS).find(([known]) => known === extraTime)?.[1] ?? extraTime;
}
