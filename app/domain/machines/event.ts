import { z } from "zod";

/** What a council's other systems can be told of as it happens. */
export const EVENT_TYPES = ["pass.issued", "application.verified", "pass.revoked", "pass.expiring"] as const;
export type EventType = (typeof EVENT_TYPES)[number];

const Pass = z.object({
  certificateNumber: z.string(),
  /** The council's own reference of the application; null when no application of this council rests on the pass. */
  applicationReference: z.string().nullable(),
  passedOn: z.iso.date(),
  validUntil: z.iso.date(),
});

/**
 * What each kind of event says: numbers, references and dates. Nobody is named, so that an address which is no longer ours to trust
 * learns nothing of anybody; the receiver reads the rest with its key. `test` is what an administrator sends to try an address.
 */
const EVENT_DATA = {
  "pass.issued": Pass.extend({ licenseeType: z.string(), course: z.string() }),
  "application.verified": z.object({
    applicationReference: z.string(),
    certificateNumber: z.string(),
    identityCheck: z.string(),
  }),
  "pass.revoked": Pass,
  "pass.expiring": Pass.extend({ days: z.int() }),
  test: z.object({}),
} as const;

export type WebhookEvent = {
  [Type in keyof typeof EVENT_DATA]: { type: Type; data: z.infer<(typeof EVENT_DATA)[Type]> };
}[keyof typeof EVENT_DATA];

/** The body of a message, exactly as it is signed and sent. Throws when the data are not what the type promises. Source: Standard Webhooks. */
export function eventBody({ type, data }: WebhookEvent, at: Date): string {
  return JSON.stringify({ type, timestamp: at.toISOString(), data: EVENT_DATA[type].strict().parse(data) });
}

/** Whether somebody who chose these types (with a space between) is told of this one. A test goes to whoever it is sent to. */
export function isTold(chosen: string, type: WebhookEvent["type"]): boolean {
  return chosen.split(" ").includes(type);
}
