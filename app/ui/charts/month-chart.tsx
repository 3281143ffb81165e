import type { ShownCount } from "#app/domain/licensing/shown-count";
import { linearScale, roundTicks } from "#app/ui/charts/scale";
import { countWords, monthWords } from "#app/ui/figure-words";
import { CHART, ChartFrame, LeftAxis, LowerAxis } from "#ui/charts/chart-frame";

type Month = { month: string; received: ShownCount; passed: ShownCount };

/** Received and passed by month, as they may be published. The lower part of a bar is what was passed. */
export function MonthChart({ months }: { months: readonly Month[] }) {
  const ticks = roundTicks(Math.max(...months.map(({ received }) => heightOf(received))));
  const x = linearScale([0, months.length], [CHART.left, CHART.right]);
  const y = linearScale([0, ticks.at(-1) ?? 1], [CHART.bottom, CHART.top]);
  const last = months.at(-1);
  const wide = x(1) - x(0);
  return (
    <ChartFrame
      id="months"
      title="Applications received and passed, by month"
      description={
        last
          ? `From ${monthWords(months[0]?.month ?? last.month)} to ${monthWords(last.month)}. In the last month ${countWords(last.received)} were received, of which ${countWords(last.passed)} have passed.`
          : ""
      }
    >
      <pattern id="months-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="app-chart__hatch-ground" width="6" height="6" />
        <rect className="app-chart__hatch-line" width="2" height="6" />
      </pattern>
      <LeftAxis ticks={ticks} at={y} label="Applications" print={String} />
      {months.map(({ month, received, passed }, index) => (
        <g key={month}>
          <rect
            className="app-chart__bar-below"
            fill="url(#months-hatch)"
            x={x(index) + 1}
            y={y(heightOf(received))}
            width={wide - 2}
            height={CHART.bottom - y(heightOf(received))}
          />
          <rect
            className="app-chart__bar"
            x={x(index) + 1}
            y={y(heightOf(passed))}
            width={wide - 2}
            height={CHART.bottom - y(heightOf(passed))}
          />
        </g>
      ))}
      <LowerAxis
        ticks={months.map((_, index) => index).filter((index) => index % Math.ceil(months.length / 6) === 0)}
        at={(index) => x(index + 0.5)}
        label="Month received; filled: passed"
        print={(index) => shortMonth(months[index]?.month ?? "")}
      />
    </ChartFrame>
  );
}

function heightOf(count: ShownCount): number {
  return count.kind === "about" ? count.number : 0;
}

/** "Nov 26" */
function shortMonth(month: string): string {
  return `${monthWords(month).slice(0, 3)} ${month.slice(2, 4)}`;
}
