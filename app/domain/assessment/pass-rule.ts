import type { Policy } from "#app/domain/licensing/policy";
import { scoreOf, UNITS, unitsOf } from "./marks.ts";

/** Marks gained of those to be had; a score may be a fraction. */
export type Tally = { score: number; outOf: number };

/** What a pass depends on. `topics` are those that are on the paper. */
export type Marks = { total: Tally; criticalMissed: number; topics: readonly (Tally & { topic: string })[] };

/** How one section of the policy went. `passMark` is whole percent. */
export type SectionMark = Tally & { title: string; passMark: number; passed: boolean };

/**
 * Whether these marks pass. A missed critical item and a topic below the policy's minimum fail whatever else is right.
 * Beside them stand the overall mark and the sections: under "and" all of these must reach their pass marks, under "or" either
 * the overall mark or every section.
 */
export function isPass({ total, criticalMissed, topics }: Marks, policy: Policy): boolean {
  const minimum = policy.topic_minimum;
  if (policy.critical_all_right && criticalMissed > 0) return false;
  if (minimum !== null && !topics.every((topic) => reaches(topic, minimum))) return false;

  const overall = reaches(total, policy.pass_mark);
  if (policy.sections.length === 0) return overall;
  const sections = sectionMarks(topics, policy.sections).every((section) => section.passed);
  return policy.sections_rule === "or" ? overall || sections : overall && sections;
}

/** The sections of a policy as these topics went. A section none of whose topics is on the paper is passed: nobody fails what was not asked. */
export function sectionMarks(topics: Marks["topics"], sections: Policy["sections"]): SectionMark[] {
  return sections.map(({ title, topics: named, pass_mark: passMark }) => {
    const own = topics.filter(({ topic }) => named.includes(topic));
    const tally = { score: scoreOf(sum(own.map(({ score }) => unitsOf(score)))), outOf: sum(own.map(({ outOf }) => outOf)) };
    return { title, ...tally, passMark, passed: reaches(tally, passMark) };
  });
}

/** The sections that stood between these marks and a pass; none after a pass. */
export function missedSections({ passed, topics }: { passed: boolean; topics: Marks["topics"] }, { sections }: Policy): string[] {
  return passed ? [] : sectionMarks(topics, sections).flatMap((section) => (section.passed ? [] : section.title));
}

/** Compares whole numbers, so that no rounding ever decides a pass. */
function reaches({ score, outOf }: Tally, wholePercent: number): boolean {
  return unitsOf(score) * 100 >= wholePercent * outOf * UNITS;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
