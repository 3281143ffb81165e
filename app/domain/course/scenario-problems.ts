import type { Course, Scenario } from "./content-schema.ts";
import type { PublicationProblem } from "./publication.ts";
import { holdsNumber } from "./number-problems.ts";
import { STORY_PICTURES } from "./story-pictures.ts";
import { HIGHEST_READING_GRADE, readingGrade } from "./readability.ts";

/** Every reason why the scenarios of a course, and the questions that name them, may not be published. */
export function scenarioProblems({ scenarios = [], modules, items }: Course): PublicationProblem[] {
  const topics = new Set(modules.map((module) => module.slug));
  const known = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
  return [
    ...scenarios
      .filter((scenario, index) => scenarios.findIndex(({ id }) => id === scenario.id) !== index)
      .map(({ id }) => problem(id, "two scenarios have this name")),
    ...scenarios.filter(({ topic }) => !topics.has(topic)).map(({ id, topic }) => problem(id, `there is no module “${topic}”`)),
    ...scenarios
      .filter(({ id }) => items.filter((item) => item.scenario === id).length < 2)
      .map(({ id }) => problem(id, "needs at least two questions")),
    ...scenarios.flatMap(textProblems),
    ...items.flatMap(({ id, topic, scenario }) => {
      if (scenario === undefined) return [];
      const where = `item ${id}`;
      const story = known.get(scenario);
      if (!story) return [{ where, message: `there is no scenario “${scenario}”` }];
      return story.topic === topic ? [] : [{ where, message: `its scenario “${scenario}” belongs to module “${story.topic}”` }];
    }),
  ];
}

/** A scenario is shown as it is written, so a telephone number in it could never be kept up to date. */
function textProblems({ id, title, passage, picture }: Scenario): PublicationProblem[] {
  const grade = readingGrade(passage);
  const tooHard = `reads at grade ${grade.toFixed(1)}; shorten sentences and words to reach ${HIGHEST_READING_GRADE} or below`;
  return [
    ...(grade > HIGHEST_READING_GRADE ? [problem(id, tooHard)] : []),
    ...(picture && !STORY_PICTURES.includes(picture.file) ? [problem(id, `there is no picture “${picture.file}”`)] : []),
    ...(holdsNumber([title, passage, picture?.alt].join("\n"))
      ? [problem(id, "cannot hold a telephone number: name it in a question")]
      : []),
  ];
}

function problem(id: string, message: string): PublicationProblem {
  return { where: `scenario ${id}`, message };
}
