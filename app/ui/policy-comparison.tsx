import type { Policy } from "#app/domain/licensing/policy";
import { policyValueInWords } from "#app/ui/policy-in-words";
import { Table } from "#ui/govuk/table";
import { Tag } from "#ui/govuk/tag";

type PolicyComparisonProps = { satUnder: Policy; asked: Policy };

/** What the test was sat under beside what this application asks, and where the two differ. */
export function PolicyComparison({ satUnder, asked }: PolicyComparisonProps) {
  return (
    <Table
      className="app-cards"
      firstCellIsHeader
      head={["Rule", "The test was sat under", "This application asks", "Compared"]}
      rows={RULES.map(([name, print]) => {
        const [had, wants] = [print(satUnder), print(asked)];
        return [
          name,
          { "data-label": "Sat under", children: had },
          { "data-label": "Asked", children: wants },
          { children: had === wants ? <Tag className="govuk-tag--grey">Same</Tag> : <Tag className="govuk-tag--yellow">Differs</Tag> },
        ];
      })}
    />
  );
}

const RULES: readonly [string, (policy: Policy) => string][] = [
  ["Pass mark", ({ pass_mark }) => `${pass_mark}%`],
  ["Questions", ({ blueprint }) => String(blueprint.items)],
  ["From each module", ({ blueprint }) => `at least ${blueprint.per_topic}`],
  ["From modules by name", (policy) => policyValueInWords(policy, "blueprint.topics")],
  ["Critical questions", ({ blueprint, critical_all_right }) => `${blueprint.critical}${critical_all_right ? ", all right" : ""}`],
  ["In every topic", ({ topic_minimum }) => (topic_minimum === null ? "no minimum" : `${topic_minimum}%`)],
  ["Sections", (policy) => policyValueInWords(policy, "sections")],
  ["Time", ({ minutes }) => (minutes === null ? "no limit" : `${minutes} minutes`)],
  ["Valid for", ({ validity_months }) => `${validity_months} months`],
  ["Passed before the decision", (policy) => policyValueInWords(policy, "accepted_pass_age_months")],
  ["First day that counts", (policy) => policyValueInWords(policy, "accepted_from")],
];
