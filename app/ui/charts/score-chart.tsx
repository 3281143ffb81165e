import type { HistogramBar } from "#app/domain/assessment/item-analysis/score-histogram";
import { linearScale, roundTicks } from "#app/ui/charts/scale";
import { CHART, ChartFrame, LeftAxis, LowerAxis } from "#ui/charts/chart-frame";

type ScoreChartProps = { bars: readonly HistogramBar[]; passMarks: readonly number[] };

const BAR = 5;
const SCORES = [0, 20, 40, 60, 80, 100];

/** How many attempts scored what, with a line at every pass mark. Bars below the lowest one are hatched. */
export function ScoreChart({ bars, passMarks }: ScoreChartProps) {
  const attempts = bars.reduce((total, bar) => total + bar.attempts, 0);
  const ticks = roundTicks(Math.max(...bars.map((bar) => bar.attempts)));
  const x = linearScale([0, 100 + BAR], [CHART.left, CHART.right]);
  const y = linearScale([0, ticks.at(-1) ?? 1], [CHART.bottom, CHART.top]);
  const lowest = passMarks[0] ?? 0;
  const below = bars.filter(({ from }) => from < lowest).reduce((total, bar) => total + bar.attempts, 0);
  return (
    <ChartFrame
      id="scores"
      title="Scores"
      description={`Of ${attempts} attempts, ${below} scored less than the pass mark of ${lowest}% and ${attempts - below} that much or more.`}
    >
      <pattern id="scores-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="app-chart__hatch-ground" width="6" height="6" />
        <rect className="app-chart__hatch-line" width="2" height="6" />
      </pattern>
      <LeftAxis ticks={ticks} at={y} label="Attempts" print={String} />
      {bars.map(({ from, attempts }) => (
        <rect
          key={from}
          className={from < lowest ? "app-chart__bar-below" : "app-chart__bar"}
          fill={from < lowest ? "url(#scores-hatch)" : undefined}
          x={x(from) + 1}
          y={y(attempts)}
          width={x(BAR) - x(0) - 2}
          height={CHART.bottom - y(attempts)}
        />
      ))}
      <LowerAxis ticks={SCORES} at={(score) => x(score + BAR / 2)} label="Score, from … %" print={String} />
      {passMarks.map((mark) => (
        <PassLine key={mark} mark={mark} x={x(mark)} />
      ))}
    </ChartFrame>
  );
}

function PassLine({ mark, x }: { mark: number; x: number }) {
  return (
    <g>
      <line className="app-chart__mark" x1={x} x2={x} y1={CHART.top} y2={CHART.bottom} />
      <text x={x - 5} y={CHART.top + 12} textAnchor="end">
        Pass mark {mark}%
      </text>
    </g>
  );
}
