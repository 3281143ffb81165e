import { Button } from "#ui/govuk/button";
import { InsetText } from "#ui/govuk/inset-text";

/** What may be done with a proposal: another editor applies or declines it, whoever made it may only take it back. */
export function CorrectionDecision({ address, mine }: { address: string; mine: boolean }) {
  return (
    <>
      {mine && <InsetText>You proposed this. Ask another editor to look at this page and to apply it.</InsetText>}
      <div className="govuk-button-group">
        {!mine && (
          <form method="post" action={`${address}/application`}>
            <Button preventDoubleClick>Apply the correction</Button>
          </form>
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
