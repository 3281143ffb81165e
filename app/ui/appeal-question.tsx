import type { AppealItem } from "#app/domain/assessment/appeal-item";
import { printScore } from "#app/domain/assessment/marks";
import { whenExactly } from "#app/ui/appeal-words";
import { upperFirst } from "#app/ui/letter-case";
import { Table } from "#ui/govuk/table";
import { AppealLines } from "#ui/appeal-lines";
import { AppealDecisions } from "#ui/appeal-decisions";

type AppealQuestionProps = { item: AppealItem; of: number; responsesKept: boolean };

/** One question as it was asked, everything that was answered, and how it was marked. It is read in black and white as well. */
export function AppealQuestion({ item, of, responsesKept }: AppealQuestionProps) {
  const { position, topic, critical, part_marks: partMarks, flagged_at: flagged } = item;
  const about = [topic, critical && "critical question", partMarks && "marks for parts", `question ${item.item_id}`].filter(Boolean);
  return (
    <section className="app-appeal__question" aria-labelledby={`question-${position}`}>
      <h3 className="govuk-heading-s" id={`question-${position}`}>
        Question {position} of {of}
      </h3>
      <p className="govuk-body-s app-muted">{about.join(" · ")}</p>
      <AskedQuestion asked={item.asked} />
      {flagged && <p className="govuk-body-s">The driver flagged this question to come back to it, {whenExactly(flagged)}.</p>}
      <Answers item={item} responsesKept={responsesKept} />
      <Marking item={item} />
      <AppealDecisions item={item} />
    </section>
  );
}

function AskedQuestion({ asked: { story, situation, stem, parts, options } }: { asked: AppealItem["asked"] }) {
  return (
    <>
      {story && <AskedStory story={story} />}
      {situation && <p className="govuk-body">{situation}</p>}
      <p className="govuk-body govuk-!-font-weight-bold">{stem}</p>
      <NumberedList lines={parts} />
      {parts.length > 0 && <p className="govuk-body">To choose from, for each of them:</p>}
      {isCounting(options) ? <p className="govuk-body">{options.join(", ")}</p> : <NumberedList lines={options} />}
    </>
  );
}

function AskedStory({ story: { title, passage, so_far: soFar } }: { story: NonNullable<AppealItem["asked"]["story"]> }) {
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body govuk-!-font-weight-bold">{title}</p>
      {[passage, ...soFar].map((text) => (
        <p key={text} className="govuk-body">
          {text}
        </p>
      ))}
    </div>
  );
}

function NumberedList({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ol className="govuk-list govuk-list--number">
      {lines.map((text, index) => (
        <li key={index}>{text}</li>
      ))}
    </ol>
  );
}

/** Places to be given are numbers already. */
function isCounting(options: readonly string[]): boolean {
  return options.every((text, index) => text === String(index + 1));
}

function Answers({ item: { responses }, responsesKept }: { item: AppealItem; responsesKept: boolean }) {
  if (!responsesKept) return <p className="govuk-body">The answers were removed: they are kept for twelve months.</p>;
  if (responses.length === 0) return <p className="govuk-body">Not answered.</p>;
  return (
    <Table
      className="app-cards app-appeal__answers"
      firstCellIsHeader
      head={["No.", "Answer", "Given", "From"]}
      rows={responses.map(({ revision, answer, given_at: given, browser, network }) => [
        revision,
        { children: <AppealLines lines={answer} /> },
        { "data-label": "Given", children: whenExactly(given) },
        { "data-label": "From", children: originWords(browser, network) },
      ])}
    />
  );
}

function Marking({ item: { marks } }: { item: AppealItem }) {
  const changed = marks.some(
    (one) => one.mark !== marks[0]?.mark || one.void !== marks[0]?.void || one.right.join() !== marks[0]?.right.join(),
  );
  return (changed ? marks : marks.slice(-1)).map(({ outcome, right, void: isVoid, mark }) => (
    <div key={outcome} className="govuk-body app-appeal__mark">
      <strong>{changed ? `Right in outcome ${outcome}` : "Right"}</strong>
      <AppealLines lines={isVoid ? ["Counts as right for everybody"] : right} />
      <strong>{mark === null ? "Mark not known any more" : `Mark: ${printScore(mark)} of 1`}</strong>
    </div>
  ));
}

function originWords(browser: number | null, network: number | null): string {
  const words = [browser !== null && `browser ${browser}`, network !== null && `network ${network}`].filter(Boolean);
  return words.length === 0 ? "Not recorded" : upperFirst(words.join(", "));
}
