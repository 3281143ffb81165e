import { marksNeeded } from "#app/domain/assessment/marking";
import type { Policy } from "#app/domain/licensing/policy";
import { useWords } from "#ui/words-context";

/** The test in four numbers. */
export function TestFacts({ policy }: { policy: Policy }) {
  const { questions, time, mark, tries } = useWords().testStart.facts;
  const { items } = policy.blueprint;
  const facts = [
    { name: questions.name, value: questions.value(items), note: questions.note },
    { name: time.name, value: time.value(policy.minutes), note: time.note(policy.minutes !== null) },
    { name: mark.name, value: mark.value(marksNeeded(policy.pass_mark, items), items), note: mark.note(policy.pass_mark) },
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
