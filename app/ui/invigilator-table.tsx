import type { InvigilatorRate } from "#app/domain/assessment/invigilation";
import { Details } from "#ui/govuk/details";
import { Table } from "#ui/govuk/table";

/** How often drivers pass in each officer's sittings, with what that can and cannot mean. */
export function InvigilatorTable({ rates }: { rates: readonly InvigilatorRate[] }) {
  if (rates.length === 0) return null;
  return (
    <>
      <Table
        className="app-cards"
        caption="Passes by invigilator"
        captionClassName="govuk-table__caption--m"
        firstCellIsHeader
        head={["Officer", "Tests", "Passed"]}
        rows={rates.map(({ officerName, tests, passed }) => [
          officerName,
          { "data-label": "Tests", children: tests === null ? "fewer than 5" : tests },
          { "data-label": "Passed", children: passed === null ? "not shown" : `${passed} of ${tests}` },
        ])}
      />
      <Details summary="What this can and cannot mean">
        <p className="govuk-body">
          A rate far from everybody else’s is a reason to look, and no more than that. Who sits with whom is not chance: one officer may see
          mostly renewals. Figures under five are left out.
        </p>
      </Details>
    </>
  );
}
