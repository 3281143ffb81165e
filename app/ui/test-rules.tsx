import { describeTest } from "#app/domain/assessment/test-rules";
import type { ApplicationKind } from "#app/domain/licensing/application-kind";
import type { Policy } from "#app/domain/licensing/policy";
import type { Words } from "#app/ui/words/en";
import { useWords } from "#ui/words-context";

type TestRulesProps = { policy: Policy; kind: ApplicationKind };

/** The rules of the test in plain words, as the policy in force has them. */
export function TestRules({ policy, kind }: TestRulesProps) {
  const words = useWords().testStart;
  return (
    <>
      <h2 className="govuk-heading-m">{words.knowTitle}</h2>
      <Lines lines={goodToKnow(words, policy)} />
      <h2 className="govuk-heading-m">{words.failTitle}</h2>
      <Lines lines={afterAFail(words, policy, kind)} />
    </>
  );
}

function Lines({ lines }: { lines: readonly (string | false)[] }) {
  return <ul className="govuk-list govuk-list--bullet govuk-list--spaced">{lines.map((line) => line && <li key={line}>{line}</li>)}</ul>;
}

function goodToKnow(words: Words["testStart"], policy: Policy) {
  const { mustBeRight, topicMinimum, sections, sectionsRule, stories } = describeTest(policy);
  return [
    mustBeRight > 0 && words.critical,
    topicMinimum !== null && words.topicMinimum(topicMinimum),
    sections.length > 0 && words.sections[sectionsRule](sections.map(words.section).join(", ")),
    stories > 0 && words.stories(stories),
    words.change,
    words.skip,
    words.saved,
    policy.minutes !== null && words.clockRuns,
    words.result,
  ];
}

function afterAFail(words: Words["testStart"], policy: Policy, kind: ApplicationKind) {
  const months = policy.new_applicant_wait_months;
  return [
    words.topics,
    policy.redo_failed_modules && policy.attempts > 1 && words.redo,
    ...waits(words, policy),
    kind === "renewal" ? words.lastRenewal(policy.attempts) : months > 0 && words.lastNew(policy.attempts, months),
  ];
}

/** One line for each waiting time; the last time in the policy serves every later try. */
function waits(words: Words["testStart"], { attempts, cool_down_hours }: Policy): string[] {
  const hours = cool_down_hours.slice(0, attempts - 1);
  return hours.flatMap((wait, index) => {
    const andLater = index === cool_down_hours.length - 1 && attempts > cool_down_hours.length + 1;
    return wait > 0 ? [words.wait(words.hours(wait), index + 2, andLater)] : [];
  });
}
