import type { TrainedYear } from "#app/domain/licensing/trained-year";
import { countWords } from "#app/ui/figure-words";
import { Button } from "#ui/govuk/button";
import { InsetText } from "#ui/govuk/inset-text";
import { Table } from "#ui/govuk/table";

type InformationAnswersProps = { years: readonly TrainedYear[]; types: readonly { label: string; months: number }[] };

const HEADINGS = ["Passed", "New", "Renewal", "Online, not supervised", "At the council"];

/** The questions councils are asked about this training again and again, each with its answer to copy. */
export function InformationAnswers({ years, types }: InformationAnswersProps) {
  return (
    <>
      <InsetText>
        Counts from 1 to 4 are not shown and all others are rounded to the nearest five, so the parts of a year may not add up. An answer
        under the Freedom of Information Act 2000 is yours to give: this page brings the figures.
      </InsetText>
      <Table
        className="app-cards"
        caption="How many were trained and passed in each calendar year?"
        captionClassName="govuk-table__caption--m"
        firstCellIsHeader
        head={["Year", ...HEADINGS]}
        rows={years.map(({ year, all, new: fresh, renewal, home, council }) => [
          String(year),
          ...[all, fresh, renewal, home, council].map((count, index) => ({ children: countWords(count), "data-label": HEADINGS[index] })),
        ])}
      />
      <Table
        caption="How often must the training be repeated?"
        captionClassName="govuk-table__caption--m"
        firstCellIsHeader
        head={["Licence", "A pass lasts"]}
        rows={types.map(({ label, months }) => [label, `${months} months`])}
      />
      <h2 className="govuk-heading-m">Is the training online or face to face?</h2>
      <p className="govuk-body">
        The course is online. The test is sat online, or at the council, where an officer looks at the photo or writes down what is said.
        The table above has both.
      </p>
      <h2 className="govuk-heading-m">Is there a central record of who is trained?</h2>
      <p className="govuk-body">
        Yes. Every pass stands in a register that nothing is ever removed from or changed in, and is verified on the licence application
        itself.
      </p>
      <h2 className="govuk-heading-m">How many concerns have drivers reported?</h2>
      <p className="govuk-body">Fareguard does not take reports and does not count them. The police and children’s services hold that.</p>
      <Button type="button" className="govuk-button--secondary" data-print hidden>
        Print this page
      </Button>
    </>
  );
}
