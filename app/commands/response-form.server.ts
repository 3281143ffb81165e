import { z } from "zod";
import { found } from "#app/server/found";

/** What a page sends for one item: the values chosen in the order of the page, and the revision it was rendered with. */
export const ResponseForm = z.object({
  choice: z.array(z.string()).default([]),
  basedOn: z.coerce.number().int().min(0).default(0),
});

/** The same, sent by the button that flags the item or takes the flag off: a choice made before it is not lost. */
export const FlagForm = ResponseForm.extend({ flagged: z.enum(["yes", "no"]) });

/** The attempt and the position (from 1) that an address names; anything but a plain number answers 404. */
export function paperPlace(params: { id?: string; position?: string }): { attemptId: string; position: number } {
  const position = found(/^[1-9]\d{0,3}$/.exec(found(params.position)));
  return { attemptId: found(params.id), position: Number(position[0]) };
}
