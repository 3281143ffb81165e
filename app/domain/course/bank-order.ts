import type { Course } from "./content-schema.ts";

/**
 * The course with its items topic by topic, in the order of the modules; within a topic they stay as they are.
 * The content files keep one bank for each topic, so only a course in this order is the same after an export and an import.
 */
export function inBankOrder(course: Course): Course {
  const order = course.modules.map((module) => module.slug);
  return { ...course, items: [...course.items].sort((a, b) => order.indexOf(a.topic) - order.indexOf(b.topic)) };
}
