import { percentOf, printScore } from "#app/domain/assessment/marks";
import { printDate, printDateTime } from "#app/domain/licensing/calendar-date";
import type { Served } from "#app/domain/licensing/pass-service";
import type { CertificateStatus } from "#app/domain/licensing/certificate";
import type { Policy } from "#app/domain/licensing/policy";
import { placeWords } from "#app/ui/application-words";
import { upperFirst } from "#app/ui/letter-case";
import { PASS_OBJECTIONS } from "#app/ui/decision-words";
import { Details } from "#ui/govuk/details";
import { SummaryList } from "#ui/govuk/summary-list";
import { PassStateLine } from "#ui/pass-state-tag";
import { PolicyComparison } from "#ui/policy-comparison";

export type ShownPass = {
  passRecordId: string;
  certificateNumber: string;
  authorityName: string;
  courseTitle: string;
  courseVersion: number;
  number: number;
  place: string;
  startedAt: Date;
  closedAt: Date;
  score: number;
  outOf: number;
  criticalMissed: number;
  passedOn: string;
  validUntil: string;
  state: CertificateStatus;
  seq: number;
  satUnder: { version: number; policy: Policy };
};

/** One pass in the register: what it rests on, and whether it serves this application. */
export function PassEvidence({ pass, served, asked }: { pass: ShownPass; served?: Served; asked?: Policy }) {
  return (
    <>
      <SummaryList
        rows={[
          {
            key: "Certificate",
            value: (
              <a className="govuk-link app-one-line" href={`/officer/certificates/${pass.certificateNumber}`}>
                {pass.certificateNumber}
              </a>
            ),
          },
          { key: "State", value: <PassStateLine state={pass.state} /> },
          { key: "Passed on", value: printDate(pass.passedOn) },
          { key: "Valid until", value: <strong>{printDate(pass.validUntil)}</strong> },
          { key: "Mark", value: `${printScore(pass.score)} of ${pass.outOf} (${Math.floor(percentOf(pass))}%)` },
          { key: "Critical questions", value: pass.criticalMissed === 0 ? "All right" : `${pass.criticalMissed} wrong` },
          { key: "Sat", value: `${upperFirst(placeWords(pass.place))}, attempt ${pass.number}` },
          { key: "Begun", value: printDateTime(pass.startedAt) },
          { key: "Finished", value: printDateTime(pass.closedAt) },
          { key: "Course", value: `${pass.courseTitle}, version ${pass.courseVersion}` },
          { key: "For", value: `${pass.authorityName}, policy version ${pass.satUnder.version}` },
          { key: "Pass ledger", value: `Entry ${pass.seq}` },
          served && { key: "Serves this application", value: <ServedWords served={served} /> },
        ]}
      />
      {asked && (
        <Details summary="Compare the rules it was sat under with yours">
          <PolicyComparison satUnder={pass.satUnder.policy} asked={asked} />
        </Details>
      )}
    </>
  );
}

/** Yes, or every reason against it. */
export function ServedWords({ served }: { served: Served }) {
  if (served.serves) return "Yes";
  return <>No. {served.reasons.map((reason) => PASS_OBJECTIONS[reason]).join(" ")}</>;
}
