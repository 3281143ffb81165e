import { z } from "zod";
import { ITEM_KINDS } from "./kinds.generated.ts";

export const at = z.iso.datetime();
const lines = z.array(z.string());

/** One saved answer. `browser` and `network` count the different ones of the attempt from 1; null where none was known. */
const AppealResponse = z.strictObject({
  revision: z.number().int(),
  given_at: at,
  answer: lines,
  chosen: lines,
  browser: z.number().int().nullable(),
  network: z.number().int().nullable(),
});

/** What the item was worth in one outcome, by the key that was in force then; null where the answers are not kept any more. */
const AppealMark = z.strictObject({ outcome: z.number().int(), right: lines, void: z.boolean(), mark: z.number().nullable() });

/** A correction of the item; `counted` says whether the outcome in force rests on it. */
const AppealCorrection = z.strictObject({
  id: z.string(),
  kind: z.enum(["void", "key"]),
  right: lines,
  reason: z.string(),
  proposed_at: at,
  proposed_by: z.string(),
  decided_at: at,
  decided_by: z.string(),
  counted: z.boolean(),
});

const AppealReport = z.strictObject({ reported_at: at, words: z.string(), settled_at: at.nullable(), settlement: z.string().nullable() });

/** The story an item was asked about; `so_far` is what the items before it had told of a journey. */
const Story = z.strictObject({ title: z.string(), passage: z.string(), so_far: lines });

/** One item of the paper as it was drawn, asked, answered and marked. `asked` stands in the order of the page. */
export const AppealItem = z.strictObject({
  position: z.number().int(),
  item_id: z.string(),
  topic: z.string(),
  critical: z.boolean(),
  kind: z.enum(ITEM_KINDS),
  part_marks: z.boolean(),
  drawn: z.strictObject({ option_ids: lines, part_ids: lines }),
  asked: z.strictObject({ story: Story.nullable(), situation: z.string().nullable(), stem: z.string(), parts: lines, options: lines }),
  responses: z.array(AppealResponse),
  flagged_at: at.nullable(),
  marks: z.array(AppealMark),
  corrections: z.array(AppealCorrection),
  reports: z.array(AppealReport),
});

export type AppealItem = z.infer<typeof AppealItem>;
