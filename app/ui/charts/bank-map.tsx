import { placeLabels } from "#app/ui/charts/label-places";
import { linearScale, ticksBetween } from "#app/ui/charts/scale";
import { CHART, ChartFrame, LeftAxis, LowerAxis } from "#ui/charts/chart-frame";

/** One item on the map. `number` is its place in the table, shown where the item needs a look. */
export type MapPoint = { id: string; number: number; facility: number; discrimination: number; needsLook: boolean; settled: boolean };

const STEP = 20;
/** Below the lowest mark, for its number. */
const ROOM = 5;

/** Every item by how many get it right and how well it tells drivers apart: what needs a look is a numbered triangle. */
export function BankMap({ points }: { points: readonly MapPoint[] }) {
  const indices = points.map(({ discrimination }) => discrimination);
  const low = Math.min(-STEP, Math.floor((Math.min(...indices) - ROOM) / STEP) * STEP);
  const high = Math.max(3 * STEP, Math.ceil(Math.max(...indices) / STEP) * STEP);
  const x = linearScale([0, 100], [CHART.left, CHART.right - 8]);
  const y = linearScale([low, high], [CHART.bottom, CHART.top]);
  const suspects = points.filter(({ needsLook }) => needsLook);
  const labels = placeLabels(
    suspects.map(({ facility, discrimination, number }) => ({ x: x(facility), y: y(discrimination), text: String(number) })),
  );
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
      {points.map(({ id, needsLook, settled, facility, discrimination }) =>
        needsLook ? null : <Sound key={id} settled={settled} x={x(facility)} y={y(discrimination)} />,
      )}
      {suspects.map(({ id, facility, discrimination }) => (
        <Suspect key={id} x={x(facility)} y={y(discrimination)} />
      ))}
      {labels.map((label, index) => (
        <text key={suspects[index]?.id} className="app-chart__number" x={label.x} y={label.y} textAnchor={label.anchor}>
          {suspects[index]?.number}
        </text>
      ))}
    </ChartFrame>
  );
}

type MarkProps = { x: number; y: number };

/** A disc, or a ring where an item rests on few attempts. */
export function Sound({ settled, x, y }: MarkProps & { settled: boolean }) {
  return <circle className={settled ? "app-chart__point" : "app-chart__point app-chart__point--open"} cx={x} cy={y} r="3.5" />;
}

/** A triangle: this one needs a look. */
export function Suspect({ x, y }: MarkProps) {
  return <path className="app-chart__suspect" d={`M${x - 6} ${y + 5}h12l-6 -11z`} />;
}

function printMinus(value: number): string {
  return String(value).replace("-", "−");
}
