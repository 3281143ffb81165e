import { z } from "zod";
import { EVENT_TYPES } from "#app/domain/machines/event";
import { refuseTarget } from "#app/domain/machines/target";
import { webhookSecret } from "#app/domain/machines/signature";
import type { Admin } from "#app/server/access.server";
import { env } from "#app/server/env.server";
import * as audit from "#db/queries/audit";
import { insertWebhook } from "#db/queries/webhooks";
import type { Store } from "#db/store";
import { type AuthorityRefusal, findAuthorityRefusal } from "./find-authority-refusal.server.ts";

export const WebhookForm = z.object({
  name: z.string({ error: "name-missing" }).trim().min(1, "name-missing").max(100, "name-long"),
  authority: z.string({ error: "authority-missing" }).min(1, "authority-missing"),
  url: z
    .string({ error: "no-address" })
    .trim()
    .max(500, "address-long")
    .superRefine((url, context) => {
      const refusal = refuseTarget(url, { onThisMachine: env.demo });
      if (refusal) context.addIssue({ code: "custom", message: refusal });
    }),
  eventTypes: z.array(z.enum(EVENT_TYPES), { error: "events-missing" }).min(1, "events-missing"),
});

export type WebhookCreation = { done: true; webhookId: string; secret: string } | { done: false; reason: AuthorityRefusal };

/** Tells an address of a council's events from now on. The secret that signs its messages is in the outcome and nowhere else. */
export function makeWebhook(store: Store, admin: Admin, form: z.infer<typeof WebhookForm>, now: Date): Promise<WebhookCreation> {
  const { name, authority: authorityId, url } = form;
  const eventTypes = form.eventTypes.join(" ");
  return store.transaction(async (tx) => {
    const reason = await findAuthorityRefusal(tx, authorityId);
    if (reason) return { done: false, reason };
    const webhookId = await insertWebhook(tx, { authorityId, name, url, eventTypes, createdBy: admin.personId }, now);
    const actor = { personId: admin.personId, role: "admin" } as const;
    const detail = { host: new URL(url).host, events: eventTypes };
    await audit.record(tx, { actor, authorityId, action: "webhook.made", subject: webhookId, detail }, now);
    return { done: true, webhookId, secret: webhookSecret(env.sessionSecret, webhookId) };
  });
}
