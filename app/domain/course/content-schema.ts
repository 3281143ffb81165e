/** The shape of a course as it is written in `content/` and frozen in a published version. */
import { z } from "zod";
import { ITEM_KINDS, ITEM_SHAPE, OPTION_SHAPE } from "#app/domain/assessment/kinds.generated";
import { Blueprint, DIFFICULTIES } from "./blueprint-schema.ts";

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "use small letters, digits and hyphens");
const sentence = z.string().trim().min(1, "must not be empty");
const calendarDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "write the date as YYYY-MM-DD");

export const Source = z.strictObject({ title: sentence, url: z.url({ protocol: /^https$/ }).optional() });

/** One part of an item, with what the kinds add of the key; each kind says in `kinds/` what it takes. */
const ItemOption = z.strictObject({ id: slug, text: sentence, why: sentence, ...OPTION_SHAPE });

/** Nothing said is all or nothing, and that written out is the same. */
const marking = z.enum(["all-or-nothing", "parts"]).transform((written) => (written === "parts" ? written : undefined));

const Question = z.strictObject({
  situation: sentence.optional(),
  stem: sentence,
  kind: z.enum(ITEM_KINDS),
  marking: marking.optional(),
  options: z.array(ItemOption).min(2, "an item needs at least two options").max(10),
  ...ITEM_SHAPE,
});

/** One question of the licence test, with its key and why each option is right or wrong. */
export const Item = Question.extend({
  id: slug,
  fact: slug,
  outcome: slug,
  critical: z.boolean().default(false),
  difficulty: z.enum(DIFFICULTIES),
  /** The scenario this question belongs to; it is then only ever asked together with the others of that scenario. */
  scenario: slug.optional(),
  source: Source,
  review_by: calendarDate,
});

/** A practice question: never on a paper, its feedback is shown at once. */
export const PracticeItem = Question.extend({ id: slug, lesson: slug });

const JourneyStep = z.strictObject({
  situation: sentence,
  question: sentence,
  choices: z
    .array(z.strictObject({ id: slug, text: sentence, best: z.boolean().default(false), feedback: sentence }))
    .min(2)
    .max(5),
});

/** A "what would you do next?" story in steps, shown at the end of one lesson. */
export const Journey = z.strictObject({ id: slug, lesson: slug, title: sentence, steps: z.array(JourneyStep).min(2).max(6) });

export const Lesson = z.strictObject({
  slug,
  title: sentence,
  minutes: z.number().int().min(1).max(20),
  body: sentence,
});

export const Module = z.strictObject({
  slug,
  title: sentence,
  summary: sentence,
  outcomes: z.array(z.strictObject({ id: slug, text: sentence })).min(1),
  lessons: z.array(Lesson).min(3).max(6),
  journeys: z.array(Journey).min(1),
  practice: z.array(PracticeItem).min(2).max(4),
});

/** A story that several questions of one module are asked about: a passage, or a journey on which the questions are the steps. */
export const Scenario = z.strictObject({
  id: slug,
  topic: slug,
  title: sentence,
  passage: sentence,
  /** Each question tells what happens next in its situation, and the later questions tell it again; false when nothing is said. */
  journey: z.boolean().optional(),
  /** A file of `public/pictures/`, and what it shows for those who cannot see it. */
  picture: z.strictObject({ file: z.string().regex(/^[a-z0-9-]+\.(svg|png|jpg|webp)$/), alt: sentence }).optional(),
});

/** Where people work: the card they keep speaks of that place. */
export const Handout = z.enum(["vehicle", "premises"]);

export const CourseHead = z.strictObject({
  slug,
  title: sentence,
  summary: sentence,
  language: slug,
  audience: z.array(slug).min(1),
  approval: z.strictObject({ state: z.enum(["not-yet-approved", "approved"]), statement: sentence }),
  blueprint: Blueprint,
  /** The card its learners keep; one for a vehicle when it does not say. */
  handout: Handout.optional(),
  /** The lesson that says whom to call, as module/lesson: reports count who has read it. */
  referral: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, "write it as module/lesson")
    .optional(),
});

/** An item in its place in the bank: its topic is the name of a module. */
export const BankItem = Item.extend({ topic: slug });

/** What an editor may say of a module without touching its lessons. */
export const ModuleHead = Module.pick({ slug: true, title: true, summary: true });

/** Stands in a draft for an item that leaves the bank. */
export const Retired = z.strictObject({ retired: z.literal(true) });

export const Course = CourseHead.extend({
  modules: z.array(Module).min(1),
  scenarios: z.array(Scenario).optional(),
  items: z.array(BankItem),
});

export type Source = z.infer<typeof Source>;
export type Question = z.infer<typeof Question>;
export type ItemOption = z.infer<typeof ItemOption>;
export type Item = z.infer<typeof Course>["items"][number];
export type PracticeItem = z.infer<typeof PracticeItem>;
export type Journey = z.infer<typeof Journey>;
export type Lesson = z.infer<typeof Lesson>;
export type Module = z.infer<typeof Module>;
export type ModuleHead = z.infer<typeof ModuleHead>;
export type Retired = z.infer<typeof Retired>;
export type Scenario = z.infer<typeof Scenario>;
export type Handout = z.infer<typeof Handout>;
export type CourseHead = z.infer<typeof CourseHead>;
export type Course = z.infer<typeof Course>;
