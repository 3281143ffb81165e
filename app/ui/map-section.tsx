import type { AnalysedItem } from "#app/domain/assessment/item-analysis/bank-analysis";
import { isGrave } from "#app/domain/assessment/item-analysis/item-flags";
import { BankMap, type MapPoint } from "#ui/charts/bank-map";

/** The bank at a glance; nothing where no question bears an index yet. The numbers stand in the table of questions. */
export function MapSection({ items }: { items: readonly AnalysedItem[] }) {
  const points = items.flatMap((item, index) => pointOf(item, index + 1));
  if (points.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">Map of the question bank</h2>
      <p className="govuk-body">
        Each mark is a question. A triangle needs a look, and its number is that of the table below. A ring rests on fewer than 100
        attempts. A good question stands high; far to the right it is easy, which is no fault.
      </p>
      <div className="app-figure">
        <BankMap points={points} />
      </div>
    </>
  );
}

function pointOf({ wording, statistics, flags, evidence }: AnalysedItem, number: number): MapPoint[] {
  const { facility, discriminationIndex: discrimination } = statistics;
  if (facility === null || discrimination === null) return [];
  return [{ id: wording.key, number, facility, discrimination, needsLook: flags.some(isGrave), settled: evidence === "settled" }];
}
