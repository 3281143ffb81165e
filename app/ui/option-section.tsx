import type { AnalysedItem } from "#app/domain/assessment/item-analysis/bank-analysis";
import type { ScoreGroup } from "#app/domain/assessment/item-analysis/option-statistics";
import { letterOf, printPercent, printRange } from "#app/ui/statistics-words";
import { OptionCurves } from "#ui/charts/option-curves";
import { Table } from "#ui/govuk/table";
import { OptionTable } from "#ui/option-table";

/** What became of each option: a table of all attempts, and a drawing by how well drivers do otherwise with its table. */
export function OptionSection({ analysed, groups }: { analysed: AnalysedItem; groups: readonly ScoreGroup[] }) {
  const { options, wording, evidence } = analysed;
  if (options.length === 0) return <p className="govuk-body">This kind of question has no options to choose from, so none are counted.</p>;
  const letters = options.map(({ correct }, index) => ({ letter: letterOf(index), correct }));
  return (
    <>
      <OptionTable item={wording.item} options={options} evidence={evidence} />
      {groups.length > 1 && (
        <>
          <h2 className="govuk-heading-m">What drivers choose, by how well they do otherwise</h2>
          <p className="govuk-body">The line of a right option should rise from left to right, the others should fall.</p>
          <div className="app-figure-beside">
            <div className="app-figure">
              <OptionCurves options={letters} groups={groups} />
            </div>
            <GroupTable letters={letters.map(({ letter, correct }) => (correct ? `${letter} (right)` : letter))} groups={groups} />
          </div>
        </>
      )}
    </>
  );
}

function GroupTable({ letters, groups }: { letters: readonly string[]; groups: readonly ScoreGroup[] }) {
  return (
    <Table
      className="app-cards"
      caption="The same in numbers"
      firstCellIsHeader
      head={["Score", "Attempts", ...letters]}
      rows={groups.map(({ from, to, attempts, shares }) => [
        `${printRange(from, to)}%`,
        { "data-label": "Attempts", children: attempts },
        ...letters.map((letter, index) => ({ "data-label": letter, children: shares ? printPercent(shares[index] ?? 0) : "Too few" })),
      ])}
    />
  );
}
