import { linearScale, ticksBetween } from "#app/ui/charts/scale";
import { CHART, ChartFrame, LeftAxis, LowerAxis } from "#ui/charts/chart-frame";

/** One item on the map. `number` is its place in the table, shown where the item needs a look. */
export type MapPoint = { id: string; number: number; facility: number; discrimination: number; needsLook: boolean; settled: boolean };

const STEP = 20;

/** Every item by how many get it right and how well it tells drivers apart: what needs a look is a numbered triangle. */
export function BankMap({ points }: { points: readonly MapPoint[] }) {
  const indices = points.map(({ discrimination }) => discrimination);
  const low = Math.min(-STEP, Math.floor(Math.min(...indices) / STEP) * STEP);
  const high = Math.max(3 * STEP, Math.ceil(Math.max(...indices) / STEP) * STEP);
  const x = linearScale([0, 100], [CHART.left, CHART.right - 8]);
  const y = linearScale([low, high], [CHART.bottom, CHART.top]);
  const suspects = points.filter(({ needsLook }) => needsLook);
  return (
    <ChartFrame
      id="map"
      title="Map of the question bank"
      description={`${points.length} questions by the share of drivers who get them right and by discrimination. ${suspects.length} need a look; they stand first in the table below.`}
    >
      <rect className="app-chart__against" x={CHART.left} y={y(0)} width={CHART.right - CHART.left} height={CHART.bottom - y(0)} />
      <LeftAxis ticks={ticksBetween(low, high, STEP)} at={y} label="Discrimination, %" print={printMinus} />
      <LowerAxis ticks={ticksBetween(0, 100, STEP)} at={x} label="Got it right, %" print={String} />
      <text x={CHART.left + 6} y={CHART.bottom - 6}>
        Works against the test
      </text>
      {[...points.filter(({ needsLook }) => !needsLook), ...suspects].map((point) => (
        <Point key={point.id} point={point} x={x(point.facility)} y={y(point.discrimination)} />
      ))}
    </ChartFrame>
  );
}

function Point({ point: { number, needsLook, settled }, x, y }: { point: MapPoint; x: number; y: number }) {
  if (!needsLook)
    return <circle className={settled ? "app-chart__point" : "app-chart__point app-chart__point--open"} cx={x} cy={y} r="3.5" />;
  return (
    <g>
      <path className="app-chart__suspect" d={`M${x - 6} ${y + 5}h12l-6 -11z`} />
      <text className="app-chart__number" x={x - 8} y={y + 4} textAnchor="end">
        {number}
      </text>
    </g>
  );
}

function printMinus(value: number): string {
  return String(value).replace("-", "−");
}
