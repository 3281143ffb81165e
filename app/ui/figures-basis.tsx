import { type Evidence, FEWEST_FOR_INDICES, FEWEST_SETTLED, FEWEST_SHOWN } from "#app/domain/assessment/item-analysis/evidence";
import type { AttemptChoice } from "#app/domain/assessment/item-analysis/attempt-choice";
import { londonDate, printDate } from "#app/domain/licensing/calendar-date";
import { ADJUSTMENT_GROUP_WORDS, languageWords } from "#app/ui/attempt-group-words";
import { lowerFirst } from "#app/ui/letter-case";
import { InsetText } from "#ui/govuk/inset-text";

type FiguresBasisProps = { attempts: number | null; evidence: Evidence; choice: AttemptChoice; since: Date };

const CAUTIONS: Record<Evidence, string> = {
  "too-few": `Figures appear from ${FEWEST_SHOWN} attempts on, so that nobody can be recognised in them.`,
  "no-indices": `Below ${FEWEST_FOR_INDICES} attempts an index would be mostly chance, so none is shown.`,
  provisional: `All indices are provisional: below ${FEWEST_SETTLED} attempts they may still change a good deal.`,
  settled: "",
};

/** What the figures of a page rest on, and how far they may be trusted; `attempts` is null where nothing may be said of them. */
export function FiguresBasis({ attempts, evidence, choice, since }: FiguresBasisProps) {
  if (attempts === null) return <NotShown />;
  const kind = choice.firstOnly ? "first attempt" : "attempt";
  return (
    <InsetText>
      <p className="govuk-body">
        <strong>
          {attempts === 0 ? `No ${kind}s` : `${attempts.toLocaleString("en-GB")} ${kind}${attempts === 1 ? "" : "s"}`} since{" "}
          {printDate(londonDate(since))}
        </strong>
        {choice.version === null ? ", in all versions" : ` on version ${choice.version}`}
        {choice.language !== null && `, in ${languageWords(choice.language)}`}
        {choice.adjustment !== null && `, ${lowerFirst(ADJUSTMENT_GROUP_WORDS[choice.adjustment])}`}, of all councils together.{" "}
        {choice.firstOnly && "Only the first attempt for each application counts: repeats are sat by people who know the test. "}
        {CAUTIONS[evidence]}
      </p>
      <p className="govuk-body govuk-!-margin-bottom-0">
        Answers are removed twelve months after an attempt closes, so older attempts are not in these figures.
      </p>
    </InsetText>
  );
}

function NotShown() {
  return (
    <InsetText>
      <p className="govuk-body">
        <strong>These figures are not shown.</strong> There are fewer than {FEWEST_SHOWN} such attempts, or so few others beside them that
        these could be worked out.
      </p>
      <p className="govuk-body govuk-!-margin-bottom-0">Choose more attempts: all versions, all languages or every adjustment.</p>
    </InsetText>
  );
}
