import { blueprintProblems } from "#app/domain/course/blueprint-problems";
import type { Course } from "#app/domain/course/content-schema";
import type { PublicationProblem } from "#app/domain/course/publication";
import type { Policy } from "./policy.ts";

/** The policy in force of an authority for one licensee type, with what both are called. */
export type NamedPolicy = { authorityName: string; label: string; policy: Policy };

/**
 * Why tests could no longer be held under the policies in force if this course were published; empty when all of them can.
 * Policies that ask the same of the course are told of once.
 */
export function findPolicyProblems(policies: readonly NamedPolicy[], course: Course): PublicationProblem[] {
  const asked = ({ policy }: NamedPolicy) => JSON.stringify([policy.blueprint, policy.sections]);
  const groups = new Map(policies.map((one) => [asked(one), one.policy]));
  return [...groups].flatMap(([asks, policy]) => {
    const names = policies.filter((one) => asked(one) === asks).map(({ authorityName, label }) => `${authorityName} (${label})`);
    return policyProblems(policy, course).map(({ where, message }) => ({
      where: "councils",
      message: `${where === "blueprint" ? "" : `${where}: `}${message}. The test of ${names.join(", ")} asks for it`,
    }));
  });
}

/** Why tests under this policy cannot be held with this course; empty when they can. */
export function policyProblems(policy: Policy, course: Course): PublicationProblem[] {
  const modules = new Set(course.modules.map((module) => module.slug));
  const sections = policy.sections.flatMap(({ title, topics }) =>
    topics
      .filter((topic) => !modules.has(topic))
      .map((topic) => ({ where: `section ${title}`, message: `the course has no module “${topic}”` })),
  );
  return [...blueprintProblems(course, policy.blueprint), ...sections];
}
