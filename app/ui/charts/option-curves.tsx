import type { ScoreGroup } from "#app/domain/assessment/item-analysis/option-statistics";
import { printRange } from "#app/ui/statistics-words";
import { linearScale, spreadLabels, ticksBetween } from "#app/ui/charts/scale";
import { CHART, ChartFrame, LeftAxis, LowerAxis } from "#ui/charts/chart-frame";

export type CurveOption = { letter: string; correct: boolean };
type OptionCurvesProps = { options: readonly CurveOption[]; groups: readonly ScoreGroup[] };

const LABELS = 62;
const LINE_HEIGHT = 15;

/** What drivers choose, from those who do worst on the rest of the paper to those who do best. The right option should rise. */
export function OptionCurves({ options, groups }: OptionCurvesProps) {
  const shown = groups.flatMap(({ shares }, index) => (shares ? [{ shares, index }] : []));
  const x = linearScale([0, Math.max(groups.length - 1, 1)], [CHART.left + 24, CHART.right - LABELS]);
  const y = linearScale([0, 100], [CHART.bottom, CHART.top]);
  const ends = shown.at(-1)?.shares ?? [];
  const labels = spreadLabels(ends.map(y), LINE_HEIGHT, CHART.bottom);
  return (
    <ChartFrame id="curves" title="What drivers choose, by how well they do otherwise" description={describe(options, shown)}>
      <LeftAxis ticks={ticksBetween(0, 100, 20)} at={y} label="Chose it, %" print={String} />
      <LowerAxis
        ticks={groups.map((_, index) => index)}
        at={x}
        label="Score on the rest of the paper, %"
        print={(index) => printGroup(groups[index])}
      />
      {options.map((option, place) => (
        <g
          key={option.letter}
          className={option.correct ? "app-chart__curve app-chart__curve--right" : `app-chart__curve app-chart__curve--${place % 4}`}
        >
          <polyline points={shown.map(({ shares, index }) => `${x(index)},${y(shares[place] ?? 0)}`).join(" ")} />
          {shown.map(({ shares, index }) => (
            <Marker key={index} shape={option.correct ? -1 : place % 4} x={x(index)} y={y(shares[place] ?? 0)} />
          ))}
          <text x={CHART.right - LABELS + 12} y={(labels[place] ?? 0) + 4}>
            {option.letter}
            {option.correct && " right"}
          </text>
        </g>
      ))}
    </ChartFrame>
  );
}

/** A disc for a right option; wrong ones have a ring, a square, a diamond or a cross. */
function Marker({ shape, x, y }: { shape: number; x: number; y: number }) {
  const paths = [
    `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z`,
    `M${x - 3.5} ${y - 3.5}h7v7h-7z`,
    `M${x} ${y - 5}l5 5l-5 5l-5 -5z`,
    `M${x - 4} ${y - 4}l8 8m0 -8l-8 8`,
  ];
  if (shape < 0) return <circle className="app-chart__disc" cx={x} cy={y} r="4.5" />;
  return <path className="app-chart__marker" d={paths[shape]} />;
}

function describe(options: readonly CurveOption[], shown: readonly { shares: readonly number[] }[]): string {
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last) return "There are too few attempts in every group.";
  const ends = options.map(
    ({ letter, correct }, index) =>
      `${letter}${correct ? ", which is right" : ""}: ${Math.round(first.shares[index] ?? 0)}% of the lowest group and ${Math.round(last.shares[index] ?? 0)}% of the highest`,
  );
  return `${ends.join("; ")}.`;
}

function printGroup(group: ScoreGroup | undefined): string {
  return group ? printRange(group.from, group.to) : "";
}
