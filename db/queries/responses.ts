import { randomUUID } from "node:crypto";
import { asc, eq, inArray, sql } from "drizzle-orm";
import type { Handle } from "../store.ts";
import { hot } from "./hot.ts";

/** What stands for one item: the newest revision and the option ids chosen in it. */
export type LatestResponse = { revision: number; chosen: readonly string[] };

const findRows = hot<{ attemptId: string }, { itemId: string; revision: number; chosen: string }>("list_responses", ({ db, t }) =>
  db
    .select({ itemId: t.responses.itemId, revision: t.responses.revision, chosen: t.responses.chosen })
    .from(t.responses)
    .where(eq(t.responses.attemptId, sql.placeholder("attemptId")))
    .orderBy(asc(t.responses.revision)),
);

/** The newest response to each item of an attempt, by item id; items without one are absent. */
export async function listLatestResponses(handle: Handle, attemptId: string): Promise<Map<string, LatestResponse>> {
  const rows = await findRows(handle, { attemptId });
  return new Map(rows.map(({ itemId, revision, chosen }) => [itemId, { revision, chosen: readChosen(chosen) }]));
}

/** What was chosen last for each item of each of these attempts, by attempt and item. An attempt without any response is there, and empty. */
export async function listChoices({ db, t }: Handle, attemptIds: readonly string[]): Promise<Map<string, Map<string, readonly string[]>>> {
  const choices = new Map(attemptIds.map((attemptId) => [attemptId, new Map<string, readonly string[]>()]));
  if (attemptIds.length === 0) return choices;
  const { attemptId, itemId, chosen, revision } = t.responses;
  const rows = await db
    .select({ attemptId, itemId, chosen })
    .from(t.responses)
    .where(inArray(attemptId, [...attemptIds]))
    .orderBy(asc(attemptId), asc(itemId), asc(revision));
  for (const row of rows) choices.get(row.attemptId)?.set(row.itemId, readChosen(row.chosen));
  return choices;
}

export type NewResponse = {
  attemptId: string;
  itemId: string;
  revision: number;
  chosen: readonly string[];
  deviceHash: string | null;
  networkHash: string | null;
};

/** Adds a revision; nothing is ever changed. A revision that exists already is refused by the store. */
export async function insertResponse({ db, t }: Handle, response: NewResponse, now: Date): Promise<void> {
  await db.insert(t.responses).values({ responseId: randomUUID(), ...response, chosen: JSON.stringify(response.chosen), givenAt: now });
}

function readChosen(chosen: string): string[] {
  return JSON.parse(chosen);
}
