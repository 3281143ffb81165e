import type { ShownItem } from "#app/domain/assessment/paper";
import { AnswerWords } from "#ui/answer-words";
import { Button } from "#ui/govuk/button";
import { ItemStory } from "#ui/item-story";
import { SavedStatus } from "#ui/saved-status";
import { useWords } from "#ui/words-context";

type AnswerConflictProps = {
  attemptId: string;
  item: ShownItem;
  /** The revision that is saved now: both forms are based on it. */
  basedOn: number;
  saved: readonly string[];
  sent: readonly string[];
};

/** Two answers to one question, from two pages: both in words, and the driver says which one counts. */
export function AnswerConflict({ attemptId, item, basedOn, saved, sent }: AnswerConflictProps) {
  const words = useWords().test.conflict;
  const form = { address: `/attempts/${attemptId}/items/${item.position}`, item, basedOn };
  return (
    <>
      <p className="govuk-body-l">{words.lead(item.position)}</p>
      <div className="app-conflict__question">
        <ItemStory item={item} />
        {item.situation && <p className="govuk-body">{item.situation}</p>}
        <p className="govuk-body govuk-!-font-weight-bold">{item.stem}</p>
      </div>
      <div className="app-conflict">
        <Answer {...form} title={words.saved} values={saved} button={words.keep} />
        <Answer {...form} title={words.sent} values={sent} button={words.change} />
      </div>
      <p className="govuk-body">{words.nothingLost}</p>
      <SavedStatus attemptId={attemptId} shown={item.position} />
    </>
  );
}

type AnswerProps = { address: string; item: ShownItem; basedOn: number; title: string; values: readonly string[]; button: string };

function Answer({ address, item, basedOn, title, values, button }: AnswerProps) {
  return (
    <form method="post" action={address} className="app-conflict__answer" autoComplete="off">
      <h2 className="govuk-heading-s">{title}</h2>
      <AnswerWords item={item} values={values} />
      <input type="hidden" name="basedOn" value={basedOn} />
      {values.map((value, index) => (
        <input key={index} type="hidden" name="choice[]" value={value} />
      ))}
      <Button className="govuk-button--secondary">{button}</Button>
    </form>
  );
}
