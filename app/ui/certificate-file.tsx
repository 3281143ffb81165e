import type { ComponentProps } from "react";
import type { PersonDetails } from "#app/domain/licensing/identity-decision";
import type { Served } from "#app/domain/licensing/pass-service";
import { ERASED, type Standing, typeWords } from "#app/ui/application-words";
import type { LicenseeTypes } from "#app/ui/queue-words";
import { DoneNotice } from "#ui/done-notice";
import { Table } from "#ui/govuk/table";
import { Page } from "#ui/page";
import { PassEvidence, ServedWords, type ShownPass } from "#ui/pass-evidence";
import { PassStateTag } from "#ui/pass-state-tag";
import { RevocationPanel } from "#ui/revocation-panel";
import { StatusTag } from "#ui/status-tag";

type Application = Standing & { applicationId: string; reference: string; licenseeType: string; served: Served | null };
type File = {
  pass: ShownPass;
  driver: { personId: string; details: PersonDetails | null };
  applications: readonly Application[];
  types: LicenseeTypes;
  revocation: ComponentProps<typeof RevocationPanel>;
  done: string | null;
  now: Date;
};

const REVOCATION_DONE = {
  proposed: "Your proposal is saved. Another officer of your council has to confirm it.",
  revoked: "The pass is revoked, and the driver is told by e-mail.",
  declined: "The proposal is closed. The pass counts as before.",
};

const BACK = { href: "/officer/applications", text: "Applications" };

/** A pass by its number: whose it is, whether it is valid, and which applications here it serves. */
export function CertificateFile({ file: { pass, driver, applications, types, revocation, done, now } }: { file: File }) {
  const name = driver.details ? `${driver.details.firstNames} ${driver.details.surname}` : ERASED;
  return (
    <Page title={`Certificate ${pass.certificateNumber}`} caption={name} back={BACK} wide>
      {done && <DoneNotice title="Saved" messages={REVOCATION_DONE} done={done} />}
      <p className="app-application__status">
        <PassStateTag state={pass.state} />
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={`/officer/drivers/${driver.personId}`}>
          See the driver
        </a>
      </p>
      <PassEvidence pass={pass} />
      <Served applications={applications} types={types} now={now} />
      <RevocationPanel {...revocation} />
    </Page>
  );
}

function Served({ applications, types, now }: Pick<File, "applications" | "types" | "now">) {
  return (
    <Table
      className="app-cards"
      caption="Applications to you"
      captionClassName="govuk-table__caption--m"
      firstCellIsHeader
      head={["Application", "Status", "Licence", "Does the pass serve it?"]}
      rows={applications.map(({ applicationId, reference, licenseeType, served, ...standing }) => [
        {
          children: (
            <a className="govuk-link app-queue__link" href={`/officer/applications/${applicationId}`}>
              {reference}
            </a>
          ),
        },
        { children: <StatusTag standing={standing} now={now} /> },
        { "data-label": "Licence", children: typeWords(types, licenseeType) },
        { "data-label": "Served", children: served ? <ServedWords served={served} /> : "No. It is a pass in another course." },
      ])}
    />
  );
}

/** A number that is none, or one of nobody here: the two are told apart by the check symbol alone. */
export function CertificateNotFound({ typed, isNumber, authorityName }: { typed: string; isNumber: boolean; authorityName: string }) {
  return (
    <Page title="Certificate not found" back={BACK}>
      {isNumber ? (
        <p className="govuk-body">
          No driver who has applied to {authorityName} holds a certificate with the number {typed}. If the driver has shown it to you, ask
          them to add their application to their account first.
        </p>
      ) : (
        <p className="govuk-body">
          {typed} is no certificate number. One looks like CSE-XXXX-XXXX-XXXX-X, and its last symbol shows whether any other is wrong. Check
          every symbol and search again.
        </p>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href="/officer/applications">
          Search again
        </a>
      </p>
    </Page>
  );
}
