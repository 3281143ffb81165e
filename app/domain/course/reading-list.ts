import type { Course } from "./content-schema.ts";

/** Where a part of the training begins. */
export type Reading = { title: string; module: string; lesson: string };

/** Where these topics (modules) are taught, in course order: each module with its first lesson. Names the course does not have are left out. */
export function readingList(course: Pick<Course, "modules">, topics: readonly string[]): Reading[] {
  return course.modules.flatMap(({ slug, title, lessons: [first] }) =>
    first && topics.includes(slug) ? [{ title, module: slug, lesson: first.slug }] : [],
  );
}
