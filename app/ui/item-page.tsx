import type { Adjustments } from "#app/domain/assessment/adjustments";
import type { ShownItem } from "#app/domain/assessment/paper";
import type { QuestionState } from "#app/domain/assessment/question-states";
import type { ResponseRefusal } from "#app/domain/assessment/response";
import { AnswerConflict } from "#ui/answer-conflict";
import { AnswerForm } from "#ui/answer-form";
import { Button } from "#ui/govuk/button";
import { ItemReportLink } from "#ui/item-report-link";
import { Page } from "#ui/page";
import { QuestionList } from "#ui/question-list";
import { type ClockFacts, TestClock } from "#ui/test-clock";
import { FlagMark } from "#ui/test-marks";
import { useWords } from "#ui/words-context";

type ItemPageProps = {
  clock: ClockFacts;
  item: ShownItem;
  /** The revision that is saved, 0 for none, and the values chosen in it. */
  basedOn: number;
  chosen: readonly string[];
  questions: readonly QuestionState[];
  adjustments: Adjustments;
  /** Why an answer that was sent is not saved, and what was in it. */
  refused: { reason: ResponseRefusal; values: readonly string[] } | null;
};

/** One question of the test, and whatever came of the answer that was just sent. */
export function ItemPage({ clock, item, basedOn, chosen, questions, adjustments, refused }: ItemPageProps) {
  const { test: words, sitting: room } = useWords();
  const { attemptId } = clock;
  if (refused?.reason === "superseded")
    return (
      <Page title={words.conflict.title} caption={words.item.title(item.position, item.of)}>
        <TestClock clock={clock} />
        <AnswerConflict attemptId={attemptId} item={item} basedOn={basedOn} saved={chosen} sent={refused.values} />
      </Page>
    );
  const errorMessage = refused && words.item.errors[refused.reason];
  const flagged = questions[item.position - 1]?.flagged ?? false;
  const back = item.position > 1 && {
    href: `/attempts/${attemptId}/items/${item.position - 1}`,
    text: words.item.question(item.position - 1),
  };
  return (
    <Page
      title={words.item.title(item.position, item.of)}
      heading={<ItemHeading title={words.item.title(item.position, item.of)} flagged={flagged ? words.item.flagged : null} />}
      errors={errorMessage ? { choice: errorMessage } : {}}
      {...(back ? { back } : {})}
    >
      <TestClock clock={clock} />
      {adjustments.readAloud && (
        <Button type="button" className="govuk-button--secondary" data-read-aloud hidden>
          {room.readAloud}
        </Button>
      )}
      <div className={adjustments.largerText ? "app-larger-text" : undefined} data-read-this>
        <AnswerForm
          {...{ attemptId, item, basedOn, flagged }}
          chosen={refused?.values ?? chosen}
          errorMessage={errorMessage ?? undefined}
        />
      </div>
      {adjustments.restBreaks && <BreakLink attemptId={attemptId} />}
      <ItemReportLink attemptId={attemptId} position={item.position} />
      <QuestionList attemptId={attemptId} questions={questions} current={item.position} />
      <p className="govuk-body">
        <a className="govuk-link app-tap" href={`/attempts/${attemptId}/summary`}>
          {words.item.toSummary}
        </a>
      </p>
    </Page>
  );
}

function ItemHeading({ title, flagged }: { title: string; flagged: string | null }) {
  return (
    <span className="app-item-heading">
      {title}
      {flagged && (
        <span className="app-flagged">
          <FlagMark /> {flagged}
        </span>
      )}
    </span>
  );
}

/** For whoever may stop the clock. */
function BreakLink({ attemptId }: { attemptId: string }) {
  return (
    <p className="govuk-body">
      <a className="govuk-link app-tap" href={`/attempts/${attemptId}/rest-break`}>
        {useWords().sitting.rest.begin}
      </a>
    </p>
  );
}
