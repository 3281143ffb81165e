import { blueprintProblems } from "#app/domain/course/blueprint-problems";
import type { Course } from "#app/domain/course/content-schema";
import type { PublicationProblem } from "#app/domain/course/publication";
import type { Policy } from "./policy.ts";

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
