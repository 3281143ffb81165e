import { printDate } from "#app/domain/licensing/calendar-date";
import type { Adjustments } from "#app/domain/assessment/adjustments";
import type { PersonDetails } from "#app/domain/licensing/identity-decision";
import { ERASED, kindWords, type Standing, typeWords } from "#app/ui/application-words";
import { adjustmentList } from "#app/ui/adjustment-words";
import type { LicenseeTypes } from "#app/ui/queue-words";
import { SummaryList } from "#ui/govuk/summary-list";
import { Table } from "#ui/govuk/table";
import { StatusTag } from "#ui/status-tag";

type SummarisedDriver = { personId: string; details: PersonDetails | null; email: string; adjustments: Adjustments };

/** What a driver's account says of them, and how they sit the test. */
export function DriverSummary({ driver: { personId, details, email, adjustments } }: { driver: SummarisedDriver }) {
  const address = `/officer/drivers/${personId}`;
  const adjusted = adjustmentList(adjustments);
  return (
    <SummaryList
      rows={[
        { key: "Name in the account", value: details ? `${details.firstNames} ${details.surname}` : ERASED },
        details && { key: "Date of birth", value: printDate(details.bornOn) },
        { key: "E-mail address", value: email },
        {
          key: "Adjustments",
          value: adjusted.length === 0 ? "None" : adjusted.join(", "),
          actions: [{ href: `${address}/adjustments`, children: "Change", visuallyHiddenText: "adjustments" }],
        },
        {
          key: "Misconduct",
          value: "A bar stops new tests for a time",
          actions: [{ href: `${address}/bar`, children: "See bars", visuallyHiddenText: "after misconduct" }],
        },
      ]}
    />
  );
}

type Claimed = Standing & {
  applicationId: string;
  reference: string;
  licenseeType: string;
  kind: string;
  receivedOn: string;
  linkedTo: string | null;
};
type ClaimedApplicationsProps = { applications: readonly Claimed[]; accounts: readonly string[]; types: LicenseeTypes; now: Date };

/** The applications here that this driver has, or asks for. */
export function ClaimedApplications({ applications, accounts, types, now }: ClaimedApplicationsProps) {
  return (
    <Table
      className="app-cards"
      caption="Applications to you"
      captionClassName="govuk-table__caption--m"
      firstCellIsHeader
      head={["Application", "Status", "Licence", "Received"]}
      rows={applications.map((application) => [
        {
          children: (
            <a className="govuk-link app-queue__link" href={`/officer/applications/${application.applicationId}`}>
              {application.reference}
            </a>
          ),
        },
        {
          children: (
            <>
              <StatusTag standing={application} now={now} />
              {!accounts.includes(application.linkedTo ?? "") && <span className="app-queue__until">Not confirmed as this driver’s</span>}
            </>
          ),
        },
        {
          "data-label": "Licence",
          children: `${typeWords(types, application.licenseeType)}, ${kindWords(application.kind).toLowerCase()}`,
        },
        { "data-label": "Received", children: printDate(application.receivedOn) },
      ])}
    />
  );
}
