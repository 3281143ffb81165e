import { kindRules } from "#app/domain/assessment/kinds";
import type { Item } from "#app/domain/course/content-schema";
import { printDate } from "#app/domain/licensing/calendar-date";
import { DIFFICULTY_WORDS, kindLabel, MARKING_WORDS } from "#app/ui/item-words";
import { SummaryList } from "#ui/govuk/summary-list";

type Choice = { value: string; children: string };
type ItemFactsProps = { item: Item; outcomes: readonly Choice[]; scenarios: readonly Choice[] };

/** Everything about an item that a driver does not read. */
export function ItemFacts({ item, outcomes, scenarios }: ItemFactsProps) {
  const { title, url } = item.source;
  return (
    <SummaryList
      className="govuk-!-margin-bottom-0"
      rows={[
        { key: "Kind", value: kindLabel(item.kind) },
        ...(kindRules(item.kind).partMarks ? [{ key: "Marks", value: MARKING_WORDS[item.marking ?? "all-or-nothing"] }] : []),
        { key: "Critical", value: item.critical ? "Yes" : "No" },
        { key: "Tests", value: outcomes.find(({ value }) => value === item.outcome)?.children ?? item.outcome },
        { key: "Fact", value: item.fact },
        ...(item.scenario
          ? [{ key: "Scenario", value: scenarios.find(({ value }) => value === item.scenario)?.children ?? item.scenario }]
          : []),
        { key: "Difficulty", value: DIFFICULTY_WORDS[item.difficulty] },
        { key: "Source", value: url ? `${title}, ${url}` : title },
        { key: "Review by", value: printDate(item.review_by) },
      ]}
    />
  );
}
