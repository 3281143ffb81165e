import type { AnalysedItem } from "#app/domain/assessment/item-analysis/bank-analysis";
import { bearsIndices } from "#app/domain/assessment/item-analysis/evidence";
import { printIndex, printPercent, printSeconds } from "#app/ui/statistics-words";
import { SummaryList } from "#ui/govuk/summary-list";
import { row } from "#ui/test-figures";

/** The figures of one item, each with what it means. What cannot be known yet is left out. */
export function ItemFigures({ analysed }: { analysed: AnalysedItem }) {
  const { statistics, evidence, medianSeconds } = analysed;
  const { facility, standardDeviation, randomGuess, exposure, discriminationIndex, discriminativeEfficiency } = statistics;
  const guess = randomGuess === null ? "" : ` Blind guessing would give ${printPercent(randomGuess)}.`;
  return (
    <SummaryList
      rows={[
        facility !== null && row("Got it right", printPercent(facility), `The facility index.${guess} Being easy is no fault here.`),
        standardDeviation !== null &&
          row("Spread of marks", printPercent(standardDeviation), "The standard deviation, of the highest mark."),
        bearsIndices(evidence) &&
          row(
            "Discrimination",
            printIndex(discriminationIndex, evidence),
            "How far getting it right goes with a good score on the rest of the paper. Above 0 is in order; 20% and more tells drivers apart well.",
          ),
        discriminativeEfficiency !== null &&
          row(
            "Discriminative efficiency",
            printPercent(discriminativeEfficiency),
            "The same, of the most that a question so easy or hard could reach. Below 15% is doubtful.",
          ),
        bearsIndices(evidence) && weightRow(analysed),
        exposure !== null &&
          row("On papers", printPercent(exposure), "The share of papers that had it. One that everybody meets is soon known."),
        medianSeconds !== null && row("Usual time", printSeconds(medianSeconds), "The median until the first answer."),
      ]}
    />
  );
}

function weightRow({ statistics: { intendedWeight, effectiveWeight, negativeCovariance } }: AnalysedItem) {
  const says = "Its share of what makes scores differ, beside its share of all marks in the bank.";
  if (negativeCovariance) return row("Weight", "Below nothing", "It moves scores the wrong way, so it has no weight in the test.");
  if (effectiveWeight === null || intendedWeight === null) return null;
  return row("Weight", `${effectiveWeight.toFixed(1)}%, meant to be ${intendedWeight.toFixed(1)}%`, says);
}
