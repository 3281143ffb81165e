import { blueprintProblems } from "./blueprint-problems.ts";
import type { Course, Item, Module, Question } from "./content-schema.ts";
import { textsOf } from "./item-texts.ts";
import { keyProblems } from "./key-problems.ts";
import { numberProblems } from "./number-problems.ts";
import { HIGHEST_READING_GRADE, readingGrade } from "./readability.ts";
import { referralProblem } from "./referral.ts";
import { scenarioProblems } from "./scenario-problems.ts";

/** Something that must be mended before a course may be published; `where` names the place an editor opens. */
export type PublicationProblem = { where: string; message: string };

/**
 * Every reason why this course may not be published; an empty list means it may.
 * The editor's screens and the content files obey this one function.
 */
export function findPublicationProblems(course: Course, contactNames: ReadonlySet<string>): PublicationProblem[] {
  return [
    ...duplicates(course),
    ...course.modules.flatMap((module) => moduleProblems(module)),
    ...course.items.flatMap((item) => itemProblems(item, course)),
    ...scenarioProblems(course),
    ...blueprintProblems(course, course.blueprint),
    ...referralProblems(course),
    ...placedTexts(course).flatMap(([where, text]) => numberProblems(text, contactNames).map((message) => problem(where, message))),
  ];
}

function referralProblems(course: Course): PublicationProblem[] {
  const found = referralProblem(course);
  if (!found) return [];
  const message = found === "no-such-lesson" ? `there is no lesson “${course.referral}”` : `“${course.referral}” gives no telephone number`;
  return [problem("course, referral", message)];
}

function duplicates(course: Course): PublicationProblem[] {
  const questions = [...course.items, ...course.modules.flatMap((module) => module.practice)];
  return [
    ...repeated(course.modules.map((module) => module.slug)).map((slug) => problem(`module ${slug}`, "two modules have this name")),
    ...repeated(questions.map((item) => item.id)).map((id) => problem(`item ${id}`, "two questions have this name")),
    ...repeated(questions.map(stemKey)).map((stem) => problem("question bank", `two questions ask the same: “${stem}”`)),
    ...repeated(course.modules.flatMap((module) => module.outcomes.map((outcome) => outcome.id))).map((id) =>
      problem(`outcome ${id}`, "two outcomes have this name"),
    ),
  ];
}

function moduleProblems(module: Module): PublicationProblem[] {
  const lessons = new Set(module.lessons.map((lesson) => lesson.slug));
  const placed = [...module.journeys, ...module.practice];
  return [
    ...repeated(module.lessons.map((lesson) => lesson.slug)).map((slug) => problem(`lesson ${slug}`, "two lessons have this name")),
    ...placed
      .filter((part) => !lessons.has(part.lesson))
      .map((part) => problem(`module ${module.slug}, ${part.id}`, `there is no lesson “${part.lesson}”`)),
    ...module.practice.flatMap((item) => keyed(`module ${module.slug}, practice ${item.id}`, item)),
    ...module.journeys.flatMap((journey) =>
      journey.steps
        .filter((step) => step.choices.filter((choice) => choice.best).length !== 1)
        .map((step) => problem(`module ${module.slug}, journey ${journey.id}`, `“${step.question}” needs exactly one best choice`)),
    ),
    ...module.lessons.flatMap((lesson) => {
      const grade = readingGrade(lesson.body);
      if (grade <= HIGHEST_READING_GRADE) return [];
      return [
        problem(
          `lesson ${module.slug}/${lesson.slug}`,
          `reads at grade ${grade.toFixed(1)}; shorten sentences and words to reach ${HIGHEST_READING_GRADE} or below`,
        ),
      ];
    }),
  ];
}

function itemProblems(item: Item, course: Course): PublicationProblem[] {
  const where = `item ${item.id}`;
  const module = course.modules.find((candidate) => candidate.slug === item.topic);
  if (!module) return [problem(where, `there is no module “${item.topic}”`)];
  const hasOutcome = module.outcomes.some((outcome) => outcome.id === item.outcome);
  return [...keyed(where, item), ...(hasOutcome ? [] : [problem(where, `module “${item.topic}” has no outcome “${item.outcome}”`)])];
}

function placedTexts(course: Course): [string, string][] {
  const question = (where: string, item: Question): [string, string][] => [[where, textsOf(item).join("\n")]];
  return [
    ...course.items.flatMap((item) => question(`item ${item.id}`, item)),
    ...course.modules.flatMap((module) => [
      ...module.lessons.map((lesson): [string, string] => [`lesson ${module.slug}/${lesson.slug}`, lesson.body]),
      ...module.practice.flatMap((item) => question(`module ${module.slug}, practice ${item.id}`, item)),
      ...module.journeys.map((journey): [string, string] => [
        `module ${module.slug}, journey ${journey.id}`,
        journey.steps
          .flatMap((step) => [step.situation, step.question, ...step.choices.flatMap((choice) => [choice.text, choice.feedback])])
          .join("\n"),
      ]),
    ]),
  ];
}

function keyed(where: string, item: Question): PublicationProblem[] {
  return keyProblems(item).map((message) => problem(where, message));
}

function stemKey(item: Question): string {
  return `${item.situation ?? ""} ${item.stem}`.toLowerCase().replace(/\s+/g, " ").trim();
}

function repeated(values: string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function problem(where: string, message: string): PublicationProblem {
  return { where, message };
}
