import { printDate } from "#app/domain/licensing/calendar-date";
import { type RenewalSearch, WINDOWS, writeRenewalPlace, writeRenewalSearch } from "#app/domain/licensing/renewal-list";
import { typeWords } from "#app/ui/application-words";
import { NO_APPLICATION, type ShownRenewal } from "#app/ui/renewal-words";
import type { LicenseeTypes } from "#app/ui/queue-words";
import { Button, ButtonLink } from "#ui/govuk/button";
import { InsetText } from "#ui/govuk/inset-text";
import { Pagination } from "#ui/govuk/pagination";
import { Select } from "#ui/govuk/select";
import { Table } from "#ui/govuk/table";
import { Tag } from "#ui/govuk/tag";
import { StatusTag } from "#ui/status-tag";

type Row = ShownRenewal & { number: string; licenceId: string };
type RenewalListProps = {
  search: RenewalSearch;
  rows: readonly Row[];
  more: boolean;
  total: number;
  untrained: number;
  types: LicenseeTypes;
  now: Date;
};

/** Licences by expiry, and who of them is trained: the list a committee asks for. */
export function RenewalList({ search, rows, more, total, untrained, types, now }: RenewalListProps) {
  const last = rows.at(-1);
  return (
    <>
      <div className="app-queue-heading">
        <h2 className="govuk-heading-m govuk-!-margin-bottom-1">{headingOf(search, total)}</h2>
        {!search.untrained && total > 0 && (
          <p className="govuk-body govuk-!-margin-bottom-1">
            <a className="govuk-link" href={addressOf({ ...search, untrained: true })}>
              {untrained.toLocaleString("en-GB")} not yet trained
            </a>
          </p>
        )}
        {total > 0 && (
          <a className="govuk-link" href={addressOf(search, { file: true })}>
            Download as CSV ({total.toLocaleString("en-GB")})
          </a>
        )}
      </div>
      {rows.length === 0 ? <p className="govuk-body">{emptyWords(search)}</p> : <RenewalTable rows={rows} types={types} now={now} />}
      {more && last && <Pagination next={{ href: addressOf(search, { after: writeRenewalPlace(last) }) }} />}
    </>
  );
}

/** Which licences; a plain form whose address can be kept and sent to a colleague. */
export function RenewalFilters({ search, types }: { search: RenewalSearch; types: LicenseeTypes }) {
  return (
    <search>
      <form className="app-filters" method="get" action="/officer/renewals">
        <Select
          name="months"
          label="Licences that expire"
          defaultValue={search.months === null ? "all" : String(search.months)}
          items={[
            ...WINDOWS.toSorted((one, other) => one - other).map((months) => ({ value: String(months), children: windowWords(months) })),
            { value: "all", children: "At any time" },
          ]}
        />
        <Select
          name="training"
          label="Training"
          defaultValue={search.untrained ? "missing" : ""}
          items={[
            { value: "", children: "Any" },
            { value: "missing", children: "Not yet trained" },
          ]}
        />
        <Select
          name="type"
          label="Licence"
          defaultValue={search.licenseeType ?? ""}
          items={[{ value: "", children: "Any" }, ...types.map(({ licenseeType, label }) => ({ value: licenseeType, children: label }))]}
        />
        <div className="govuk-form-group app-actions">
          <Button className="govuk-button--secondary govuk-!-margin-bottom-0">Show</Button>
          <a className="govuk-link" href="/officer/renewals/import">
            Import your register
          </a>
        </div>
      </form>
    </search>
  );
}

/** Nothing is known of any licence yet. */
export function NoRegister() {
  return (
    <>
      <p className="govuk-body">
        Import the register of those who hold a licence now. Then you see here whose licence runs out, and who is not trained yet, before
        anybody applies.
      </p>
      <ButtonLink href="/officer/renewals/import">Import your licence register</ButtonLink>
    </>
  );
}

function RenewalTable({ rows, types, now }: Pick<RenewalListProps, "rows" | "types" | "now">) {
  return (
    <>
      <Table
        className="app-cards"
        firstCellIsHeader
        head={["Licence", "Expires", "Trained", "Application"]}
        rows={rows.map((row) => [
          { children: <Holder row={row} types={types} /> },
          { "data-label": "Expires", className: "app-one-line", children: printDate(row.expiresOn) },
          {
            children: row.trained ? <Tag className="govuk-tag--green">Trained</Tag> : <Tag className="govuk-tag--red">Not yet trained</Tag>,
          },
          { "data-label": "Application", children: <Newest row={row} now={now} /> },
        ])}
      />
      <InsetText>
        Somebody counts as trained by an application of the same surname and date of birth with a pass that is still valid, or a waiver.
        Nothing is linked by this list.
      </InsetText>
    </>
  );
}

function Holder({ row, types }: { row: Row; types: LicenseeTypes }) {
  return (
    <>
      {row.licenceNumber}
      <span className="app-queue__name">
        {row.firstNames} {row.surname}
      </span>
      <span className="app-below">{typeWords(types, row.licenseeType)}</span>
    </>
  );
}

function Newest({ row: { newest }, now }: { row: Row; now: Date }) {
  if (!newest) return NO_APPLICATION;
  return (
    <>
      <a className="govuk-link app-queue__link" href={`/officer/applications/${newest.applicationId}`}>
        {newest.reference}
      </a>{" "}
      <StatusTag standing={newest} now={now} />
      {newest.passUntil && <span className="app-queue__until">Pass valid until {printDate(newest.passUntil)}</span>}
    </>
  );
}

function headingOf({ untrained, months }: RenewalSearch, total: number): string {
  const what = total === 1 ? "1 licence" : `${total.toLocaleString("en-GB")} licences`;
  const when = months === null ? "" : ` ${total === 1 ? "expires" : "expire"} ${windowWords(months).toLowerCase()}`;
  return untrained ? `Not yet trained: ${what}${when}` : `${what}${when}`;
}

function emptyWords({ untrained }: RenewalSearch): string {
  return untrained ? "Everybody on this list is trained." : "No licence of yours expires in this time.";
}

function windowWords(months: number): string {
  return months === 1 ? "Within a month" : `Within ${months} months`;
}

function addressOf(search: RenewalSearch, { after, file = false }: { after?: string; file?: boolean } = {}): string {
  const asked = new URLSearchParams({ ...writeRenewalSearch(search), ...(after ? { after } : {}) });
  return `/officer/renewals${file ? ".csv" : ""}?${asked.toString()}`;
}
