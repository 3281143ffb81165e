import { printDate } from "#app/domain/licensing/calendar-date";
import { ButtonLink } from "#ui/govuk/button";
import { Panel } from "#ui/govuk/panel";
import { useWords } from "#ui/words-context";

type AfterAPassProps = { pass: { certificateNumber: string; validUntil: string; revoked: boolean }; authorityName: string };

/** The good news, the certificate, and that nothing has to be sent. */
export function AfterAPass({ pass: { certificateNumber, validUntil, revoked }, authorityName }: AfterAPassProps) {
  const words = useWords().result;
  if (revoked) return <RevokedPass />;
  return (
    <>
      <Panel title={words.passed} className="app-passed">
        {words.pass.certificate}
        <br />
        <strong className="app-certificate-number">{certificateNumber}</strong>
      </Panel>
      <p className="govuk-body-l">{words.pass.sees(authorityName)}</p>
      <h2 className="govuk-heading-m">{words.pass.next}</h2>
      <p className="govuk-body">{words.pass.officer(authorityName)}</p>
      <p className="govuk-body">{words.pass.until(printDate(validUntil))}</p>
      <ButtonLink href={`/certificates/${certificateNumber}`}>{words.pass.link}</ButtonLink>
    </>
  );
}

/** You did pass, and the pass counts no more: what to do about it. */
function RevokedPass() {
  const words = useWords().result.pass;
  return (
    <>
      <h1 className="govuk-heading-l">{words.revoked}</h1>
      <p className="govuk-body-l">{words.revokedText}</p>
    </>
  );
}
