import { type AttemptChoice, writeChoice } from "#app/domain/assessment/item-analysis/attempt-choice";
import type { GroupFigures } from "#app/domain/assessment/item-analysis/group-figures";
import { GROUP_HEADINGS, groupWords } from "#app/ui/attempt-group-words";
import { printPercent } from "#app/ui/statistics-words";
import { Table } from "#ui/govuk/table";

type Comparable = keyof typeof GROUP_HEADINGS;
type GroupTableProps = { dimension: Comparable; groups: readonly GroupFigures[]; choice: AttemptChoice; address: string };

/** How the attempts of one group come out beside those of the others, as far as nobody can be recognised. */
export function GroupTable({ dimension, groups, choice, address }: GroupTableProps) {
  const { title, column, says } = GROUP_HEADINGS[dimension];
  return (
    <>
      <h2 className="govuk-heading-m">{title}</h2>
      <p className="govuk-body">{says}</p>
      <Table
        className="app-cards"
        firstCellIsHeader
        head={[column, "Attempts", "Passed", "Mean score"]}
        rows={groups.map(({ group, figures }) => {
          const name = groupWords(dimension, group);
          if (!figures) return [name, ...HIDDEN];
          const href = address + writeChoice({ ...choice, [dimension]: group });
          return [linkTo(href, name), ...cellsOf(figures)];
        })}
      />
    </>
  );
}

const HIDDEN = ["Attempts", "Passed", "Mean score"].map((label) => ({ "data-label": label, children: "Not shown" }));

function linkTo(href: string, name: string) {
  return {
    children: (
      <a className="govuk-link" href={href}>
        {name}
      </a>
    ),
  };
}

function cellsOf({ attempts, evidence, passRate, mean }: NonNullable<GroupFigures["figures"]>) {
  const provisional = evidence === "settled" ? "" : ", provisional";
  return [
    { "data-label": "Attempts", children: `${attempts.toLocaleString("en-GB")}${provisional}` },
    { "data-label": "Passed", children: printPercent(100 * passRate) },
    { "data-label": "Mean score", children: printPercent(100 * mean) },
  ];
}
