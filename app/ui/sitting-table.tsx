import { printDateTime } from "#app/domain/licensing/calendar-date";
import { Table } from "#ui/govuk/table";
import { Tag } from "#ui/govuk/tag";

export type ShownSitting = {
  sittingId: string;
  place: string;
  roomCode: string;
  officerName: string;
  openedAt: Date;
  expiresAt: Date;
  closedAt: Date | null;
};

/** Whether a sitting's code still lets people in. */
export function isOpen({ closedAt, expiresAt }: Pick<ShownSitting, "closedAt" | "expiresAt">, now: Date): boolean {
  return closedAt === null && now < expiresAt;
}

/** The council's sittings, newest first. */
export function SittingTable({ sittings, now }: { sittings: readonly ShownSitting[]; now: Date }) {
  return (
    <Table
      className="app-cards"
      caption="Sittings"
      captionClassName="govuk-table__caption--m"
      firstCellIsHeader
      head={["Place", "Opened", "By", "Code"]}
      rows={sittings.map((sitting) => [
        {
          children: (
            <a className="govuk-link" href={`/officer/sittings/${sitting.sittingId}`}>
              {sitting.place}
            </a>
          ),
        },
        { "data-label": "Opened", children: printDateTime(sitting.openedAt) },
        { "data-label": "By", children: sitting.officerName },
        {
          children: isOpen(sitting, now) ? (
            <Tag className="govuk-tag--green">{`Open: ${sitting.roomCode}`}</Tag>
          ) : (
            <Tag className="govuk-tag--grey">Closed</Tag>
          ),
        },
      ])}
    />
  );
}
