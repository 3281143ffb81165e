/** A small invented course that may be published, for tests that break one rule of it at a time. */
import type { Course, Item, Journey, Module, PracticeItem } from "#app/domain/course/content-schema";

const source = { title: "Department for Education, 2017" };

export function anItem(over: Partial<Item> = {}): Item {
  const id = over.id ?? "signs-fare-paid";
  return {
    id,
    topic: "signs",
    fact: id,
    outcome: "sees-signs",
    critical: false,
    difficulty: "easy",
    kind: "single",
    stem: `What about ${id}?`,
    options: [option("a", true), option("b"), option("c")],
    source,
    review_by: "2027-03-31",
    ...over,
  };
}

export function option(id: string, correct = false, text = `Answer ${id}`) {
  return { id, text, correct, why: `Why ${id}` };
}

export function aPracticeItem(over: Partial<PracticeItem> = {}): PracticeItem {
  const id = over.id ?? "practice-one";
  return { id, lesson: "first", kind: "single", stem: `Try ${id}`, options: [option("a", true), option("b")], ...over };
}

export function aJourney(over: Partial<Journey> = {}): Journey {
  const step = (question: string) => ({
    situation: "A child gets in.",
    question,
    choices: [
      { id: "a", text: "Listen", best: true, feedback: "Yes." },
      { id: "b", text: "Ask more", best: false, feedback: "No." },
    ],
  });
  return { id: "the-late-trip", lesson: "first", title: "The late trip", steps: [step("What now?"), step("And then?")], ...over };
}

export function aModule(over: Partial<Module> = {}): Module {
  const lesson = (slug: string) => ({ slug, title: `The ${slug} lesson`, minutes: 2, body: "You see a child. You call for help." });
  const slug = over.slug ?? "signs";
  return {
    slug,
    title: "Signs on a journey",
    summary: "What you may see.",
    outcomes: [{ id: "sees-signs", text: "Sees the signs." }],
    lessons: ["first", "second", "third"].map(lesson),
    journeys: [aJourney()],
    practice: [aPracticeItem({ id: `${slug}-one` }), aPracticeItem({ id: `${slug}-two` })],
    ...over,
  };
}

/** One module, four items of which one is critical, and a blueprint they fill. */
export function aCourse(over: Partial<Course> = {}): Course {
  return {
    slug: "small-course",
    title: "A small course",
    summary: "For tests.",
    language: "en",
    audience: ["private-hire"],
    approval: { state: "not-yet-approved", statement: "Not yet approved." },
    blueprint: { items: 3, per_topic: 2, critical: 1 },
    modules: [aModule()],
    items: ["one", "two", "three", "four"].map((id, index) => anItem({ id, critical: index === 0 })),
    ...over,
  };
}
