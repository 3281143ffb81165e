import { describeTest } from "#app/domain/assessment/test-rules";
import type { Policy } from "#app/domain/licensing/policy";
import { useWords } from "#ui/words-context";

/** The test in four numbers. */
export function TestFacts({ policy }: { policy: Policy }) {
  const { questions, time, mark, tries } = useWords().testStart.facts;
  const rules = describeTest(policy);
  const facts = [
    { name: questions.name, value: questions.value(rules.questions), note: questions.note },
    { name: time.name, value: time.value(rules.minutes), note: time.note(rules.minutes !== null) },
    { name: mark.name, value: mark.value(rules.marksNeeded, rules.questions), note: mark.note(rules.passMark) },
    { name: tries.name, value: tries.value(policy.attempts), note: tries.note },
  ];
  return (
    <dl className="app-start__facts app-test-facts">
      {facts.map(({ name, value, note }) => (
        <div key={name} className="app-start__fact">
          <dt>{name}</dt>
          <dd>
            <strong>{value}</strong>
            <span>{note}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
