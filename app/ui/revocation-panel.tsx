import { Button } from "#ui/govuk/button";
import { InsetText } from "#ui/govuk/inset-text";
import { RevocationSteps, type ShownStep } from "#ui/revocation-steps";

type RevocationPanelProps = {
  certificateNumber: string;
  /** Whether this officer's council issued the pass, and so may revoke it. */
  issuedHere: boolean;
  issuer: string;
  steps: readonly (ShownStep & { officerId: string })[];
  officerId: string;
};

/** Revoking a pass: what has been proposed, and what this officer may do about it. */
export function RevocationPanel({ certificateNumber, issuedHere, issuer, steps, officerId }: RevocationPanelProps) {
  const address = `/officer/certificates/${certificateNumber}/revocation`;
  const last = steps[0];
  return (
    <section aria-label="Revocation">
      <RevocationSteps steps={steps} />
      {last?.step === "proposed" && issuedHere && <Waiting address={address} mine={last.officerId === officerId} officer={last.officer} />}
      {last?.step !== "proposed" && last?.step !== "confirmed" && issuedHere && (
        <p className="govuk-body">
          <a className="govuk-link" href={address}>
            Revoke this pass
          </a>
        </p>
      )}
      {!issuedHere && <p className="govuk-body">{issuer} issued this pass. Only its officers can revoke it.</p>}
    </section>
  );
}

function Waiting({ address, mine, officer }: { address: string; mine: boolean; officer: string }) {
  return (
    <>
      <InsetText>
        {mine
          ? "You proposed to revoke this pass. Ask another officer of your council to look at it and to confirm. Until then the pass counts."
          : `${officer} proposes to revoke this pass and needs a second officer. Until then the pass counts.`}
      </InsetText>
      <div className="govuk-button-group">
        {!mine && (
          <a className="govuk-link" href={`${address}/confirmation`}>
            Look at the proposal and decide
          </a>
        )}
        <form method="post" action={`${address}/refusal`}>
          <Button className="govuk-button--secondary" preventDoubleClick>
            {mine ? "Take the proposal back" : "Decline it"}
          </Button>
        </form>
      </div>
    </>
  );
}
