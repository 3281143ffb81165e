import { z } from "zod";
import { type Course, Scenario } from "#app/domain/course/content-schema";
import { STORY_PICTURES } from "#app/domain/course/story-pictures";

const text = z
  .string()
  .default("")
  .transform((typed) => typed.replace(/\r\n/g, "\n").trim());

/** As it comes from the page: nothing is refused here, so that every mistake is told at once. */
const TypedScenario = z.object({ basis: text, id: text, topic: text, title: text, passage: text, journey: text, picture: text, alt: text });

type TypedScenario = z.infer<typeof TypedScenario>;

/** Which state of the scenario the editor looked at when they decided to take it out. */
export const ScenarioRetirementForm = z.object({ basis: text });

/** What to say at which field, in the order of the page, by the place where a scenario breaks the rules of content. */
const MISTAKES: Record<string, [string, string]> = {
  id: ["id", "Give the scenario a short name in small letters, digits and hyphens, such as late-booking"],
  title: ["title", "Write the title of the story"],
  topic: ["topic", "Choose the module the story belongs to"],
  passage: ["passage", "Write the story"],
  "picture.file": ["picture", "Choose a picture from the list, or none"],
  "picture.alt": ["alt", "Say what the picture shows, for those who cannot see it"],
};

/** The form of a scenario, checked by the rules of the content files. `id` is its name, or null for a new one, which types it. */
export function scenarioForm(course: Course, id: string | null) {
  return TypedScenario.transform((typed, context) => {
    const result = Scenario.safeParse(scenarioOf(typed, id ?? typed.id));
    const places = new Set([...(result.error?.issues ?? []).map(({ path }) => path.join(".")), ...misplaced(typed, id, course)]);
    if (result.success && places.size === 0) return { scenario: result.data, basis: typed.basis };
    for (const [place, [field, message]] of Object.entries(MISTAKES)) {
      if (places.has(place)) context.addIssue({ code: "custom", path: [field], message });
    }
    return z.NEVER;
  });
}

function scenarioOf({ topic, title, passage, journey, picture, alt }: TypedScenario, id: string): object {
  return {
    id,
    topic,
    title,
    passage,
    ...(journey === "yes" ? { journey: true } : {}),
    ...(picture === "" ? {} : { picture: { file: picture, alt } }),
  };
}

/** What the rules of content cannot see: the course's modules, the pictures there are, and the address of the page for a new one. */
function misplaced({ topic, picture, id: typedId }: TypedScenario, id: string | null, course: Course): string[] {
  return [
    ...(id === null && typedId === "new" ? ["id"] : []),
    ...(course.modules.some((module) => module.slug === topic) ? [] : ["topic"]),
    ...(picture === "" || STORY_PICTURES.includes(picture) ? [] : ["picture.file"]),
  ];
}
