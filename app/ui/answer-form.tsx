import type { ShownItem } from "#app/domain/assessment/paper";
import { Button } from "#ui/govuk/button";
import { ItemQuestion } from "#ui/item-question";
import { SavedStatus } from "#ui/saved-status";
import { FlagMark } from "#ui/test-marks";
import { useWords } from "#ui/words-context";

type AnswerFormProps = {
  attemptId: string;
  item: ShownItem;
  /** The revision that is saved, 0 for none: an older page never overwrites a newer answer. */
  basedOn: number;
  chosen: readonly string[];
  flagged: boolean;
  errorMessage?: string | undefined;
};

/** One question of the test, to answer, to skip or to flag. */
export function AnswerForm({ attemptId, item, basedOn, chosen, flagged, errorMessage }: AnswerFormProps) {
  const words = useWords().test.item;
  const { position, of } = item;
  const address = `/attempts/${attemptId}/items/${position}`;
  const next = position < of ? `/attempts/${attemptId}/items/${position + 1}` : `/attempts/${attemptId}/summary`;
  return (
    <form method="post" action={address} className="app-answer" autoComplete="off" noValidate data-answer data-next={next}>
      <input type="hidden" name="basedOn" value={basedOn} />
      <ItemQuestion item={item} chosen={chosen} {...(errorMessage ? { errorMessage } : {})} />
      <SavedStatus attemptId={attemptId} position={position} saved={basedOn > 0 && !errorMessage} />
      <Button className="app-answer__submit">{words.submit}</Button>
      <div className="app-answer__others">
        <Button className="govuk-button--secondary" formAction={`${address}/flag`} name="flagged" value={flagged ? "no" : "yes"}>
          <FlagMark /> {flagged ? words.unflag : words.flag}
        </Button>
        <a className="govuk-link app-tap" href={next}>
          {basedOn > 0 ? words.next : words.skip}
        </a>
      </div>
    </form>
  );
}
