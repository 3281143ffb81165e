import { z } from "zod";
import { Blueprint } from "#app/domain/course/blueprint-schema";

/** Anywhere; in a sitting that an officer watches; spoken, and written down by two officers. */
export const PLACES = ["home", "supervised", "oral"] as const;
export type Place = (typeof PLACES)[number];

export const DISCLOSURES = ["nothing", "topics", "items-after-pass"] as const;
export type Disclosure = (typeof DISCLOSURES)[number];

/** Some topics that have a pass mark of their own, in whole percent. */
export const Section = z.strictObject({
  title: z.string().trim().min(1),
  topics: z.array(z.string()).min(1),
  pass_mark: z.number().int().min(1).max(100),
});
const ReminderDays = z.array(z.number().int().min(1).max(365)).max(6);

/**
 * What one licensing authority asks of one licensee type. Every attempt keeps the policy it was sat under.
 * The defaults are Fareguard's judgement until an authority sets its own.
 */
export const Policy = z.strictObject({
  /** Whole percent of the marks that passes. */
  pass_mark: z.number().int().min(1).max(100).default(80),
  blueprint: Blueprint.default({ items: 20, per_topic: 2, critical: 5, scenarios: 1 }),
  /** When true, a wrong critical item fails the attempt whatever the mark. */
  critical_all_right: z.boolean().default(true),
  /** Whole percent needed in every topic, or null for no such rule. */
  topic_minimum: z.number().int().min(1).max(100).nullable().default(null),
  sections: z.array(Section).default([]),
  /** "and": the overall mark and every section must reach their pass marks; "or": the overall mark, or else every section. */
  sections_rule: z.enum(["and", "or"]).default("and"),
  /** Minutes for the test, or null for no time limit. */
  minutes: z.number().int().min(5).max(600).nullable().default(40),
  /** Where a test for this licence may be sat; "supervised" and "oral" are with an officer. */
  places: z
    .array(z.enum(PLACES))
    .min(1)
    .default([...PLACES]),
  /** What a driver learns of a paper beyond passed or not passed; keys of a failed paper never leave the server. */
  disclosure: z.enum(DISCLOSURES).default("topics"),
  attempts: z.number().int().min(1).max(20).default(3),
  /** Hours to wait before the second, third … attempt; the last number serves all later ones. */
  cool_down_hours: z.array(z.number().int().min(0)).min(1).default([24, 168]),
  /** Months until a new applicant may try again after the last fail; a renewal always waits for an officer instead. */
  new_applicant_wait_months: z.number().int().min(0).max(60).default(6),
  redo_failed_modules: z.boolean().default(true),
  validity_months: z.number().int().min(1).max(120).default(36),
  /** How long before expiry a pass may be renewed without losing the time that is left. */
  renewal_window_months: z.number().int().min(0).max(24).default(6),
  /** Days before a pass ends on which its holder is reminded; none for no reminder. */
  expiry_reminder_days: ReminderDays.default([90, 60, 30, 7]),
  /** Days after an application came in, or went to its driver, on which who has not begun or not finished is reminded. */
  invitation_reminder_days: ReminderDays.default([7, 21]),
  training_reminder_days: ReminderDays.default([7, 21]),
  /** How many months before the officer's decision the test may have been passed at the most; null when only a pass's expiry counts. */
  accepted_pass_age_months: z.number().int().min(0).max(120).nullable().default(null),
  /** The oldest pass, in months before the application, with which a renewal may take the refresher; null when none may. */
  refresher_pass_age_months: z.number().int().min(1).max(120).nullable().default(null),
  /** The first day on which a pass counts, such as the day the policy began; null when there is none. */
  accepted_from: z.iso.date().nullable().default(null),
  /** Whether an officer may accept another authority's or provider's training in place of the test. */
  accepts_other_training: z.boolean().default(true),
});

export type Policy = z.infer<typeof Policy>;

export const DEFAULT_POLICY: Policy = Policy.parse({});
