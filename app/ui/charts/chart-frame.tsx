import type { ReactNode } from "react";

/** The size of every drawing in its own units, made for the width of a phone, and the room that axes take from it. */
export const CHART = { width: 380, height: 270, left: 46, right: 372, top: 14, bottom: 222 } as const;

type ChartFrameProps = {
  id: string;
  /** What the drawing is of, and in a sentence or two what it shows: all that is read out. The table beside it has the numbers. */
  title: string;
  description: string;
  children: ReactNode;
};

/** A drawing that the server makes. Its parts are told apart by shape and pattern as well as by colour. */
export function ChartFrame({ id, title, description, children }: ChartFrameProps) {
  return (
    <svg
      className="app-chart"
      viewBox={`0 0 ${CHART.width} ${CHART.height}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {children}
    </svg>
  );
}

type AxisProps = { ticks: readonly number[]; at: (value: number) => number; label: string; print: (value: number) => string };

/** The lower edge with its numbers, and what they mean below. */
export function LowerAxis({ ticks, at, label, print }: AxisProps) {
  return (
    <g>
      <line className="app-chart__axis" x1={CHART.left} x2={CHART.right} y1={CHART.bottom} y2={CHART.bottom} />
      {ticks.map((tick) => (
        <text key={tick} x={at(tick)} y={CHART.bottom + 18} textAnchor="middle">
          {print(tick)}
        </text>
      ))}
      <text x={(CHART.left + CHART.right) / 2} y={CHART.bottom + 40} textAnchor="middle">
        {label}
      </text>
    </g>
  );
}

/** The left edge with its numbers and a fine line across for each; what they mean stands turned beside them. */
export function LeftAxis({ ticks, at, label, print }: AxisProps) {
  const middle = (CHART.top + CHART.bottom) / 2;
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <line className="app-chart__line" x1={CHART.left} x2={CHART.right} y1={at(tick)} y2={at(tick)} />
          <text x={CHART.left - 5} y={at(tick) + 4} textAnchor="end">
            {print(tick)}
          </text>
        </g>
      ))}
      <text x={12} y={middle} textAnchor="middle" transform={`rotate(-90 12 ${middle})`}>
        {label}
      </text>
    </g>
  );
}
