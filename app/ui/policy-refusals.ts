import type { Shortage } from "#app/domain/assessment/assembly";
import type { Blueprint } from "#app/domain/course/content-schema";

/** Why a policy was not set, by the field it is about. A reason without words does not compile where it is used. */
export const POLICY_REFUSALS = {
  stale: { form: "Somebody else set another policy while you had this open. Compare the two and save again" },
  unchanged: { form: "This is the policy in force already. Change a setting, or leave it as it is" },
  "bank-too-small": { "blueprint.items": "The question bank cannot fill this test. What is missing stands below" },
};

/** What the bank lacks for a test like this, in words; `title` names a module by its slug. */
export function shortageInWords(shortage: Shortage, blueprint: Blueprint, title: (module: string) => string): string {
  const { topic, critical, needed, available } = shortage;
  if (topic !== null) return `“${title(topic)}” needs ${questions(needed, critical)} for this; it has ${available}`;
  if (available === blueprint.items && needed > blueprint.items)
    return critical
      ? `${questions(needed, true)} do not fit into a test of ${available}`
      : `The modules together ask for ${questions(needed, false)}; the test has only ${available}`;
  return critical
    ? `The test needs ${questions(needed, true)}; the bank has ${available}`
    : `The test needs ${needed} questions that are not critical; the bank has ${available}`;
}

function questions(count: number, critical: boolean): string {
  return `${count} ${critical ? "critical " : ""}${count === 1 ? "question" : "questions"}`;
}
