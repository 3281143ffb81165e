import { printDate } from "#app/domain/licensing/calendar-date";
import { compareDetails, type PersonDetails } from "#app/domain/licensing/identity-decision";
import type { decideVerification } from "#app/domain/licensing/verification";
import { ERASED } from "#app/ui/application-words";
import { IDENTITY_CHECK_WORDS, VERIFICATION_REFUSALS } from "#app/ui/decision-words";
import { type FormState, valueOf } from "#app/ui/form-state";
import { HomeTest } from "#ui/driver-evidence";
import { Button } from "#ui/govuk/button";
import { Checkboxes } from "#ui/govuk/checkboxes";
import { ErrorMessage } from "#ui/govuk/error-message";
import { Radios } from "#ui/govuk/radios";
import { Table, type TableCell } from "#ui/govuk/table";
import { Tag } from "#ui/govuk/tag";

export type RowToVerify = {
  applicationId: string;
  reference: string;
  passRecordId: string | null;
  passUntil: string | null;
  passedOn: string | null;
  certificateNumber: string | null;
  place: string | null;
  applicant: PersonDetails | null;
  driver: PersonDetails | null;
  decision: ReturnType<typeof decideVerification>;
};

/** What is about to be verified, line by line, and the one question only an officer can answer. */
export function VerificationList({ rows, form }: { rows: readonly RowToVerify[]; form: FormState }) {
  const open = rows.filter(({ decision }) => decision.done);
  if (rows.length === 0) return <p className="govuk-body">Tick applications that are ready to verify, then come here.</p>;
  return (
    <form method="post" noValidate>
      {form.errors.chosen && <ErrorMessage id="chosen">{form.errors.chosen}</ErrorMessage>}
      <Table
        className="app-cards"
        firstCellIsHeader
        head={["Application", "Applicant", "Driver’s account", "Pass", { children: <span className="govuk-visually-hidden">Verify</span> }]}
        rows={rows.map((row) => cellsOf(row, form))}
      />
      {open.some(({ place }) => place === "home") && <HomeTest />}
      {open.length > 0 && (
        <>
          <Radios
            name="identityCheck"
            fieldset={{ legend: { children: "How did you check who these drivers are?", className: "govuk-fieldset__legend--m" } }}
            hint="This stays with each application, with your name and the time. Leave out whoever you checked in another way."
            errorMessage={form.errors.identityCheck}
            defaultValue={valueOf(form, "identityCheck")}
            items={Object.entries(IDENTITY_CHECK_WORDS).map(([value, children]) => ({ value, children }))}
          />
          <Button preventDoubleClick>{open.length === 1 ? "Verify 1 application" : `Verify ${open.length} applications`}</Button>
        </>
      )}
    </form>
  );
}

function cellsOf(row: RowToVerify, form: FormState): TableCell[] {
  const { applicationId, reference, applicant, driver } = row;
  return [
    {
      children: (
        <a className="govuk-link app-queue__link" href={`/officer/applications/${applicationId}`}>
          {reference}
        </a>
      ),
    },
    { "data-label": "Applicant", children: <Person details={applicant} /> },
    { "data-label": "Driver’s account", children: <Person details={driver} beside={applicant} /> },
    { "data-label": "Pass", children: <Pass row={row} /> },
    { children: <Choice row={row} form={form} /> },
  ];
}

function Person({ details, beside = null }: { details: PersonDetails | null; beside?: PersonDetails | null }) {
  if (!details) return beside ? "None" : ERASED;
  const same = beside && compareDetails(beside, details);
  const differs = same && !(same.surname && same.firstNames && same.bornOn);
  return (
    <>
      {details.firstNames} {details.surname}
      <span className="app-below">
        Born {printDate(details.bornOn)} {differs && <Tag className="govuk-tag--yellow">Differs</Tag>}
      </span>
    </>
  );
}

function Pass({ row: { passedOn, passUntil, certificateNumber } }: { row: RowToVerify }) {
  if (!passedOn || !passUntil) return "None";
  return (
    <>
      {printDate(passedOn)}, valid until {printDate(passUntil)}
      <span className="app-below">{certificateNumber}</span>
    </>
  );
}

/** Everything is ticked that can be verified, until somebody takes a tick away. */
function Choice({ row: { applicationId, reference, passRecordId, decision }, form }: { row: RowToVerify; form: FormState }) {
  if (!decision.done) return VERIFICATION_REFUSALS[decision.reason];
  const value = `${applicationId}~${passRecordId}`;
  const kept = form.values.chosen;
  const chosen = Object.keys(form.values).length === 0 || (Array.isArray(kept) && kept.includes(value));
  return (
    <Checkboxes
      name="chosen[]"
      idPrefix={`chosen-${applicationId}`}
      className="govuk-checkboxes--small"
      formGroup={{ className: "govuk-!-margin-bottom-0" }}
      defaultValues={chosen ? [value] : []}
      items={[{ value, children: <Label reference={reference} /> }]}
    />
  );
}

function Label({ reference }: { reference: string }) {
  return (
    <>
      Verify<span className="govuk-visually-hidden"> {reference}</span>
    </>
  );
}
