import type { ReactNode } from "react";
import type { AnalysedItem } from "#app/domain/assessment/item-analysis/bank-analysis";
import { FEWEST_FOR_INDICES, FEWEST_SETTLED } from "#app/domain/assessment/item-analysis/evidence";
import { isGrave } from "#app/domain/assessment/item-analysis/item-flags";
import { BankMap, type MapPoint, Sound, Suspect } from "#ui/charts/bank-map";

/** The bank at a glance; nothing where no question bears an index yet. The numbers stand in the table of questions. */
export function MapSection({ items }: { items: readonly AnalysedItem[] }) {
  const points = items.flatMap((item, index) => pointOf(item, index + 1));
  if (points.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">Map of the question bank</h2>
      <div className="app-figure-beside">
        <div className="app-figure">
          <BankMap points={points} />
        </div>
        <div>
          <p className="govuk-body">Each mark is a question. A good one stands high. Far to the right it is easy, which is no fault.</p>
          <ul className="app-key govuk-body">
            <li>
              <Mark>
                <Suspect x={8} y={9} />
              </Mark>
              Needs a look: the number is its place in the table below
            </li>
            <li>
              <Mark>
                <Sound settled x={8} y={8} />
              </Mark>
              At least {FEWEST_SETTLED} attempts
            </li>
            <li>
              <Mark>
                <Sound settled={false} x={8} y={8} />
              </Mark>
              Provisional: fewer attempts
            </li>
          </ul>
          <p className="govuk-body">
            A question that everybody gets right, or that fewer than {FEWEST_FOR_INDICES} drivers had, is not on the map.
          </p>
        </div>
      </div>
    </>
  );
}

function Mark({ children }: { children: ReactNode }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      {children}
    </svg>
  );
}

function pointOf({ wording, statistics, flags, evidence }: AnalysedItem, number: number): MapPoint[] {
  const { facility, discriminationIndex: discrimination } = statistics;
  if (facility === null || discrimination === null) return [];
  return [{ id: wording.key, number, facility, discrimination, needsLook: flags.some(isGrave), settled: evidence === "settled" }];
}
