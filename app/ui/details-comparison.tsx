import { printDate } from "#app/domain/licensing/calendar-date";
import { compareDetails, type PersonDetails } from "#app/domain/licensing/identity-decision";
import { ERASED } from "#app/ui/application-words";
import { Table } from "#ui/govuk/table";
import { Tag } from "#ui/govuk/tag";

type DetailsComparisonProps = { applicant: PersonDetails | null; driver: PersonDetails | null };

/** The applicant beside the driver, and what differs. */
export function DetailsComparison({ applicant, driver }: DetailsComparisonProps) {
  if (!applicant || !driver) return <p className="govuk-body">{ERASED}. There is nothing left to compare.</p>;
  const same = compareDetails(applicant, driver);
  const rows: [string, string, string, boolean][] = [
    ["Surname", applicant.surname, driver.surname, same.surname],
    ["First names", applicant.firstNames, driver.firstNames, same.firstNames],
    ["Date of birth", printDate(applicant.bornOn), printDate(driver.bornOn), same.bornOn],
  ];
  return (
    <Table
      className="app-cards app-comparison"
      firstCellIsHeader
      head={["Detail", "On the application", "In the driver’s account", "Compared"]}
      rows={rows.map(([name, held, claimed, isSame]) => [
        name,
        { "data-label": "On the application", children: held },
        { "data-label": "In the driver’s account", children: claimed },
        { children: isSame ? <Tag className="govuk-tag--grey">Same</Tag> : <Tag className="govuk-tag--yellow">Differs</Tag> },
      ])}
    />
  );
}
