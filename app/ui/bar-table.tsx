import { printDate, printDateTime } from "#app/domain/licensing/calendar-date";
import { Table } from "#ui/govuk/table";

type ShownBar = { bar: { barId: string; untilOn: string; reason: string; setAt: Date; liftedAt: Date | null }; officerName: string };

/** Every bar there was, newest first, and the way to lift one. */
export function BarTable({ personId, bars }: { personId: string; bars: readonly ShownBar[] }) {
  if (bars.length === 0) return null;
  return (
    <Table
      className="app-cards"
      caption="Bars"
      captionClassName="govuk-table__caption--m"
      firstCellIsHeader
      head={["Until", "Why", "Set", "In force"]}
      rows={bars.map(({ bar, officerName }) => [
        printDate(bar.untilOn),
        { "data-label": "Why", children: bar.reason },
        { "data-label": "Set", children: `${printDateTime(bar.setAt)} by ${officerName}` },
        {
          children: bar.liftedAt ? (
            `Lifted on ${printDateTime(bar.liftedAt)}`
          ) : (
            <a className="govuk-link" href={`/officer/drivers/${personId}/bars/${bar.barId}/lift`}>
              Lift<span className="govuk-visually-hidden"> the bar until {printDate(bar.untilOn)}</span>
            </a>
          ),
        },
      ])}
    />
  );
}
