import type { Course, Scenario } from "#app/domain/course/content-schema";
import type { FormState } from "#app/ui/form-state";

/** Everything the form of a scenario shows, from the scenario itself. */
export function scenarioFormValues({ topic, title, passage, journey, picture }: Scenario): FormState["values"] {
  return { topic, title, passage, journey: journey ? "yes" : "", picture: picture?.file ?? "", alt: picture?.alt ?? "" };
}

/** The modules of a course under their numbers. */
export function moduleChoices(course: Course): { value: string; children: string }[] {
  return course.modules.map(({ slug, title }, index) => ({ value: slug, children: `${index + 1}. ${title}` }));
}
