import type { TestOverview } from "#app/domain/assessment/item-analysis/test-overview";
import type { TestStatistics } from "#app/domain/assessment/item-analysis/test-statistics";
import { printPercent } from "#app/ui/statistics-words";
import { SummaryList } from "#ui/govuk/summary-list";

/** The figures of the whole test, each with what it means. What cannot be known yet is left out. */
export function TestFigures({ test, passMarks }: { test: TestStatistics; passMarks: TestOverview["passMarks"] }) {
  const { items, passRate, mean, median, standardDeviation, alpha, standardError, decisionConsistency, skewness, kurtosis } = test;
  const estimated = test.approximate ? ", estimated" : "";
  return (
    <SummaryList
      rows={[
        passRate !== null && row("Passed", printPercent(passRate), "By all the rules of each council, not by the score alone."),
        mean !== null &&
          median !== null &&
          row("Score", `Mean ${share(mean)}, median ${share(median)}`, `On papers of ${printItems(items)} questions.`),
        standardDeviation !== null &&
          row("Spread of scores", points(standardDeviation), "The standard deviation: how far scores usually lie from the mean."),
        alpha !== null &&
          row(
            "Reliability",
            `${printPercent(alpha)}${estimated}`,
            "Cronbach’s alpha: how well the questions of one paper agree on who knows. It is low where nearly everybody has learned nearly everything, and that is no fault.",
          ),
        standardError !== null &&
          row(
            "Standard error",
            `${points(standardError)}${estimated}`,
            "How far one score may lie from what the same driver would usually get.",
          ),
        decisionConsistency !== null &&
          row(
            "Same result again",
            `${printPercent(decisionConsistency)}${estimated}`,
            `How surely another paper would give the same result, by the score alone. Judged at ${passMarks.length > 1 ? "the commonest pass mark" : `the pass mark of ${passMarks[0] ?? 0}%`}.`,
          ),
        skewness !== null &&
          kurtosis !== null &&
          row(
            "Shape of the scores",
            `Skewness ${printNumber(skewness)}, kurtosis ${printNumber(kurtosis)}`,
            "Skewness below 0 means that most scores are high, with a tail of low ones.",
          ),
      ]}
    />
  );
}

/** One figure with its meaning below. */
export function row(key: string, figure: string, says: string) {
  return {
    key,
    value: (
      <>
        {figure}
        <span className="app-says">{says}</span>
      </>
    ),
  };
}

function share(value: number): string {
  return printPercent(100 * value);
}

function points(value: number): string {
  const whole = Math.round(100 * value);
  return `${whole} ${whole === 1 ? "point" : "points"} of 100`;
}

function printItems(items: number | null): string {
  return items === null ? "no" : String(Math.round(10 * items) / 10);
}

function printNumber(value: number): string {
  return value.toFixed(2).replace("-", "−");
}
