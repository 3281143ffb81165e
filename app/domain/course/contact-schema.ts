import { z } from "zod";
import { Source } from "./content-schema.ts";

/** One telephone number, written down once. `tel` is what the phone dials, or null when it is not a call (a text, a key press). */
export const Contact = z.strictObject({
  name: z.string().regex(/^[a-z0-9-]+$/),
  label: z.string().min(1),
  number: z.string().min(2),
  action: z.enum(["call", "text", "press"]),
  area: z.string().min(1),
  when: z.string().min(1),
  group: z.enum(["emergency", "police", "local", "helpline"]),
  hours: z.enum(["any", "office", "out-of-hours"]).default("any"),
  authorities: z.array(z.string()).default([]),
  /** Whom a local number takes worries about. An area without a checked number for one of them says so on the card. */
  about: z.array(z.enum(["child", "adult"])).default([]),
  source: Source,
  review_by: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
});

export type Contact = z.infer<typeof Contact>;
