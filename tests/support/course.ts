import type { Course, Item } from "#app/domain/course/content-schema";

/** An item with two options, the first of them right. */
export function anItem(id: string): Item {
  return {
    id,
    fact: "suspicion-is-enough",
    outcome: "m1-notice",
    topic: "signs",
    kind: "single",
    critical: false,
    difficulty: "easy",
    stem: `What do you do? (${id})`,
    options: [
      { id: "a", text: "Call for help.", correct: true, why: "Help can come." },
      { id: "b", text: "Wait and see.", correct: false, why: "Nobody learns of it." },
    ],
    source: { title: "Working together" },
    review_by: "2027-11-24",
  };
}

const lesson = (slug: string, title: string) => ({ slug, title, minutes: 2, body: "You see a child.\n\nYou call." });

/** A course as small as one can be: one module, three lessons, two items. */
export const COURSE: Course = {
  slug: "small-course",
  title: "Small course",
  summary: "Enough to try rules on.",
  language: "en",
  audience: ["dual"],
  approval: { state: "not-yet-approved", statement: "Not yet approved." },
  blueprint: { items: 2, per_topic: 2, critical: 0 },
  modules: [
    {
      slug: "signs",
      title: "Signs",
      summary: "What you may see.",
      outcomes: [{ id: "m1-notice", text: "Notice signs." }],
      lessons: [lesson("first", "First"), lesson("second", "Second"), lesson("third", "Third")],
      journeys: [],
      practice: [],
    },
  ],
  items: [anItem("m1-bystander"), anItem("m1-second")],
};
