import { z } from "zod";

export const DIFFICULTIES = ["easy", "medium", "hard"] as const;

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "use small letters, digits and hyphens");
const count = z.number().int().min(0);

/**
 * What every paper holds. What is left out is not asked for, and stays out of a stored course:
 * writing defaults into it would change the hash of every version that came before them.
 */
export const Blueprint = z.strictObject({
  items: count.min(1),
  per_topic: count,
  critical: count,
  /** The least number of items of these topics, in place of `per_topic`. */
  topics: z.record(slug, count).optional(),
  /** The least number of items of a difficulty. */
  difficulty: z.partialRecord(z.enum(DIFFICULTIES), count).optional(),
  /** The ids of items that are on every paper. */
  include: z.array(slug).optional(),
  /** How many scenarios a paper holds, each with all its items; 0 when nothing is said. */
  scenarios: count.optional(),
  /** Whole percent of papers above which an item rests if another can stand in for it; null for no such rule, 30 when nothing is said. */
  exposure_cap: z.number().int().min(1).max(100).nullable().optional(),
});

export type Blueprint = z.infer<typeof Blueprint>;
export type Difficulty = (typeof DIFFICULTIES)[number];
