import { type Mark, marksNeeded, type TopicMark } from "#app/domain/assessment/marking";
import { printScore } from "#app/domain/assessment/marks";
import { missedSections, sectionMarks } from "#app/domain/assessment/pass-rule";
import { printDateTime } from "#app/domain/licensing/calendar-date";
import type { Policy } from "#app/domain/licensing/policy";
import { SummaryList } from "#ui/govuk/summary-list";
import { Table } from "#ui/govuk/table";
import { useWords } from "#ui/words-context";

export type ResultMark = Pick<Mark, "score" | "outOf" | "passed" | "criticalMissed" | "topics"> & { closedBy: string; closedAt: Date };

/** The mark beside what was needed, and how the attempt ended. */
export function MarkSummary({ mark, policy }: { mark: ResultMark; policy: Policy }) {
  const words = useWords().result;
  const { score, outOf, criticalMissed, closedBy, closedAt } = mark;
  const when = printDateTime(closedAt);
  const critical = policy.critical_all_right &&
    policy.blueprint.critical > 0 && {
      key: words.critical,
      value: criticalMissed > 0 ? words.criticalMissed(criticalMissed) : words.criticalRight,
    };
  return (
    <SummaryList
      rows={[
        { key: words.mark, value: <strong>{words.markOf(printScore(score), outOf)}</strong> },
        { key: words.needed, value: words.neededOf(marksNeeded(policy.pass_mark, outOf), outOf) },
        critical,
        policy.sections.length > 0 && { key: words.sections, value: <SectionsRule mark={mark} policy={policy} /> },
        ...sectionMarks(mark.topics, policy.sections).map((section) => ({
          key: section.title,
          value: words.sectionOf(printScore(section.score), section),
        })),
        policy.topic_minimum !== null && { key: words.topicMinimum, value: words.topicMinimumOf(policy.topic_minimum) },
        { key: words.ended, value: closedBy === "deadline" ? words.timeOver(when) : words.handedIn(when) },
      ]}
    />
  );
}

/** Which sections were not passed, before what is asked of all of them. */
function SectionsRule({ mark, policy }: { mark: ResultMark; policy: Policy }) {
  const words = useWords().result;
  const missed = missedSections(mark, policy);
  return (
    <>
      {missed.length > 0 && <strong>{words.sectionsMissed(missed)}</strong>} {words.sectionsRule[policy.sections_rule]}
    </>
  );
}

type TopicMarksProps = { topics: readonly TopicMark[]; titles: Record<string, string> };

/** The mark in each topic, which says where to read again and not which question was wrong. */
export function TopicMarks({ topics, titles }: TopicMarksProps) {
  const words = useWords().result;
  return (
    <Table
      caption={words.topicsTitle}
      captionClassName="govuk-table__caption--m"
      head={[words.topic, { children: words.right, format: "numeric" }]}
      rows={topics.map(({ topic, score, outOf }) => [
        titles[topic] ?? topic,
        { children: words.rightOf(printScore(score), outOf), format: "numeric", className: "app-topic-mark" },
      ])}
    />
  );
}
