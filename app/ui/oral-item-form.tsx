import type { ShownItem } from "#app/domain/assessment/paper";
import type { ResponseRefusal } from "#app/domain/assessment/response";
import { ORAL_RESPONSE_REFUSALS } from "#app/ui/oral-words";
import { Button } from "#ui/govuk/button";
import { ItemQuestion } from "#ui/item-question";
import { Page } from "#ui/page";

type OralItemFormProps = {
  attemptId: string;
  item: ShownItem;
  basedOn: number;
  chosen: readonly string[];
  refused: { reason: ResponseRefusal; values: readonly string[] } | null;
};

/** One question to read aloud, and the driver's answer to write down. */
export function OralItemForm({ attemptId, item, basedOn, chosen, refused }: OralItemFormProps) {
  const errorMessage = refused ? ORAL_RESPONSE_REFUSALS[refused.reason] : undefined;
  const address = `/officer/oral-attempts/${attemptId}`;
  const last = item.position === item.of;
  return (
    <Page
      title={`Question ${item.position} of ${item.of}`}
      caption="Spoken test: read this aloud"
      errors={errorMessage ? { choice: errorMessage } : {}}
      back={{ href: address, text: "All questions" }}
    >
      <form method="post" noValidate>
        <input type="hidden" name="basedOn" value={basedOn} />
        <ItemQuestion item={item} chosen={refused?.values ?? chosen} errorMessage={errorMessage} />
        <ListedOptions item={item} />
        <div className="govuk-button-group">
          <Button>Save and go on</Button>
          <a className="govuk-link" href={last ? address : `${address}/items/${item.position + 1}`}>
            Skip for now
          </a>
        </div>
      </form>
    </Page>
  );
}

/** What a closed list hides has to be read aloud as well. */
function ListedOptions({ item: { parts, options } }: { item: ShownItem }) {
  const hidden = parts.length > 0 && options.some(({ value, text }) => value !== text);
  if (!hidden) return null;
  return (
    <>
      <p className="govuk-body govuk-!-margin-bottom-2">Read out what there is to choose from:</p>
      <ul className="govuk-list govuk-list--bullet">
        {options.map(({ value, text }) => (
          <li key={value}>{text}</li>
        ))}
      </ul>
    </>
  );
}
