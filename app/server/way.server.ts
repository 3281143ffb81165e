import { type Way, wayTo } from "#app/domain/licensing/letter";
import { findContact } from "#db/queries/applicants";
import type { Handle } from "#db/store";
import { env } from "./env.server.ts";

/** How whoever an application is about is written to; null where nobody knows who that is. `texts` is whether there are text messages. */
export async function findWay(handle: Handle, applicationId: string, texts = env.texts): Promise<Way | null> {
  const contact = await findContact(handle, applicationId);
  return contact && wayTo(contact, texts);
}
