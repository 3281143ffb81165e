import { findShortages, type Shortage } from "#app/domain/assessment/shortages";
import type { Blueprint } from "./blueprint-schema.ts";
import type { Course } from "./content-schema.ts";
import type { PublicationProblem } from "./publication.ts";

/**
 * Why papers by this blueprint cannot be drawn from a course, in the words of whoever mends it; empty when they can.
 * The blueprint is the course's own or that of a policy.
 */
export function blueprintProblems(course: Course, blueprint: Blueprint): PublicationProblem[] {
  const topics = course.modules.map((module) => module.slug);
  return findShortages(course.items, topics, blueprint).map((shortage) => ({ where: placeOf(shortage), message: describe(shortage) }));
}

function placeOf(shortage: Shortage): string {
  if (shortage.lacking === "item" && shortage.known) return `item ${shortage.itemId}`;
  return shortage.lacking === "items" && shortage.topic !== null ? `module ${shortage.topic}` : "blueprint";
}

const ROOM = {
  topics: (needed: number) => `the modules together ask for ${needed} questions`,
  difficulties: (needed: number) => `easy, medium and hard together ask for ${needed} questions`,
  critical: (needed: number) => `${needed} questions are to be critical`,
};

function describe(shortage: Shortage): string {
  switch (shortage.lacking) {
    case "items":
      return `to fill a paper, ${shortage.topic === null ? "the bank" : "this module"} needs ${shortage.count} more ${sortOf(shortage)}`;
    case "scenarios":
      return `a paper must hold ${shortage.needed} ${shortage.needed === 1 ? "scenario" : "scenarios"}; the bank can give it ${shortage.possible}`;
    case "item":
      if (!shortage.known) return `“${shortage.itemId}” must be on every paper, but the bank has no such question`;
      return "must be on every paper, but does not fit beside everything else a paper must hold";
    case "room":
      return `${ROOM[shortage.for](shortage.needed)}; a paper has only ${shortage.possible}`;
    case "topic":
      return `a paper must hold questions of “${shortage.topic}”, but the course has no such module`;
  }
}

/** Such as "hard questions that are not critical". */
function sortOf({ critical, difficulty, count }: Extract<Shortage, { lacking: "items" }>): string {
  const sort = [critical ? "critical" : "", difficulty ?? "", count === 1 ? "question" : "questions"].filter(Boolean).join(" ");
  return critical === false ? `${sort} that ${count === 1 ? "is" : "are"} not critical` : sort;
}
