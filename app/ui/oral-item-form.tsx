import type { ShownItem } from "#app/domain/assessment/paper";
import type { ResponseRefusal } from "#app/domain/assessment/response";
import { useWords } from "#ui/words-context";
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
  const { errors } = useWords().test.item;
  const errorMessage = refused ? (errors[refused.reason] ?? undefined) : undefined;
  return (
    <Page
      title={`Question ${item.position} of ${item.of}`}
      caption="Spoken test: read this aloud"
      errors={errorMessage ? { choice: errorMessage } : {}}
      back={{ href: `/officer/oral-attempts/${attemptId}`, text: "All questions" }}
    >
      <form method="post" noValidate>
        <input type="hidden" name="basedOn" value={basedOn} />
        <ItemQuestion item={item} chosen={refused?.values ?? chosen} errorMessage={errorMessage} />
        <Button>Save and go on</Button>
      </form>
    </Page>
  );
}
