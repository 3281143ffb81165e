import { z } from "zod";
import { PLACES, Policy } from "#app/domain/licensing/policy";
import { Adjustments } from "./adjustments.ts";
import { AppealItem, at } from "./appeal-item.ts";

const calendarDate = z.iso.date();
const Named = z.strictObject({ first_names: z.string(), surname: z.string(), born_on: calendarDate });
const Done = z.strictObject({ at, by: z.string() });
const SIGNALS = ["too-fast", "device-changed", "network-changed", "shared-device", "alike"] as const;

const Outcome = z.strictObject({
  /** 1 is the one it was closed with; each correction adds the next. The last one is in force. */
  number: z.number().int(),
  at,
  closed_by: z.string().nullable(),
  correction_id: z.string().nullable(),
  passed: z.boolean(),
  score: z.number(),
  out_of: z.number().int(),
  critical_missed: z.number().int(),
  topics: z.array(z.strictObject({ topic: z.string(), score: z.number(), out_of: z.number().int() })),
  ledger: z.strictObject({ entry: z.number().int(), hash: z.string() }),
});

/** How the test was sat: in a sitting of the council, spoken, or neither; and what changed while it ran. */
const Course = z.strictObject({
  sitting: z
    .strictObject({
      place: z.string(),
      opened: Done,
      closed_at: at.nullable(),
      joined_at: at.nullable(),
      identity_check: z.string().nullable(),
      checked: Done.nullable(),
    })
    .nullable(),
  oral: z.strictObject({ identity_check: z.string(), entered: Done, countersigned: Done.nullable() }).nullable(),
  breaks: z.array(z.strictObject({ number: z.number().int(), began_at: at, ends_at: at, ended_at: at.nullable() })),
  deadlines: z.array(z.strictObject({ deadline_at: at.nullable(), cause: z.string(), changed: Done })),
  adjustments: z.strictObject({ at_start: Adjustments, changes: z.array(z.strictObject({ set: Done, to: Adjustments })) }),
});

/**
 * Everything about one closed attempt that an appeal may ask for, keys included: for the officers of its authority, who decide what of it
 * they hand over. Instants are UTC; names are null once they were erased.
 */
export const AppealPack = z.strictObject({
  format: z.literal("fareguard-appeal-pack/1"),
  made: z.strictObject({ at, by: z.string(), authority: z.string() }),
  person: z.strictObject({ id: z.string(), details: Named.nullable() }),
  application: z.strictObject({
    id: z.string(),
    reference: z.string(),
    licence: z.string(),
    kind: z.string(),
    received_on: calendarDate,
    applicant: Named.nullable(),
  }),
  attempt: z.strictObject({
    id: z.string(),
    number: z.number().int(),
    place: z.enum(PLACES),
    language: z.string(),
    started_at: at,
    deadline_at: at.nullable(),
    closed_at: at,
  }),
  paper: z.strictObject({
    course: z.string(),
    course_version: z.number().int(),
    published_at: at,
    seed: z.number().int(),
    items_met_before: z.array(z.string()),
    /** On how many of so many papers of the version each item stood before, which the draw takes account of. */
    exposure: z.strictObject({ papers: z.number().int(), items: z.record(z.string(), z.number().int()) }).nullable(),
    hash: z.string(),
    /** Whether the items of that version still give this hash, and whether the seed gives the same paper under the rules of today. */
    hash_matches: z.boolean(),
    drawn_again: z.boolean(),
  }),
  policy: z.strictObject({
    version: z.number().int(),
    set_at: at,
    rules: Policy,
    words: z.array(z.strictObject({ setting: z.string(), says: z.string() })),
  }),
  conditions: Course,
  outcomes: z.array(Outcome).min(1),
  certificate: z.strictObject({ number: z.string(), passed_on: calendarDate, valid_until: calendarDate }).nullable(),
  /** False once the answers were removed, because the time for which they are kept was over. */
  responses_kept: z.boolean(),
  /** Whether the answers are those that the ledger was told of; null where they, or the key to say so, are not kept any more. */
  responses_match_ledger: z.boolean().nullable(),
  items: z.array(AppealItem),
  signals: z.array(z.strictObject({ kind: z.enum(SIGNALS), number: z.number() })),
  record: z.array(
    z.strictObject({ at, action: z.string(), by: z.string().nullable(), role: z.string(), detail: z.record(z.string(), z.unknown()) }),
  ),
});

export type AppealPack = z.infer<typeof AppealPack>;
/** The same before the policy is put into words, which is the pages' part. */
export type AppealEvidence = Omit<AppealPack, "policy"> & { policy: Omit<AppealPack["policy"], "words"> };
