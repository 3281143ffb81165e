import { createHash } from "node:crypto";
import { API_PLACING, ApplicationReceipt, type BodyProblem, cellsOf, readNewApplication } from "#app/domain/api/new-application";
import { londonDate } from "#app/domain/licensing/calendar-date";
import { canonicalJson } from "#app/domain/ledger/entry";
import type { ApiClient } from "#app/server/api-access.server";
import { readAuthorityName } from "#db/queries/authorities";
import { findAnswer, insertAnswer, type KeptAnswer } from "#db/queries/idempotent-answers";
import type { Handle, Store } from "#db/store";
import { addApplication } from "./add-application.server.ts";
import { readApplicationRows } from "./read-import-row.server.ts";

/** What came of a request; a receipt goes out with its status. */
export type Reception =
  | { done: true; status: 200 | 201; receipt: ApplicationReceipt }
  | { done: false; reason: "body-wrong"; problems: readonly BodyProblem[] }
  | { done: false; reason: "differs"; fields: readonly string[] }
  | { done: false; reason: "request-key-used" };

type Sent = { requestKey: string; body: unknown };

/**
 * Takes an application from another system, as one line of a file would be taken. The answer is kept in the same transaction under the
 * request's own key, so that a request which is sent again, or many times at once, gets that answer and changes nothing. Refusals are not
 * kept: what was wrong can be put right and sent again.
 */
export function receiveApplication(store: Store, client: ApiClient, { requestKey, body }: Sent, now: Date): Promise<Reception> {
  const asked = { apiKeyId: client.apiKeyId, requestKeyHash: hash(requestKey), bodyHash: hash(canonicalJson(body)) };
  return store.transaction(async (tx) => {
    const kept = await findAnswer(tx, asked.apiKeyId, asked.requestKeyHash);
    if (kept) return kept.bodyHash === asked.bodyHash ? repeated(kept) : { done: false, reason: "request-key-used" };
    const reception = await receive(tx, client, body, now);
    if (!reception.done) return reception;
    await insertAnswer(tx, { ...asked, status: reception.status, answer: canonicalJson(reception.receipt) }, now);
    return reception;
  });
}

async function receive(tx: Handle, client: ApiClient, body: unknown, now: Date): Promise<Reception> {
  const read = readNewApplication(body);
  if ("problems" in read) return { done: false, reason: "body-wrong", problems: read.problems };
  const { authorityId, createdBy, apiKeyId } = client;
  const rows = { rows: [{ line: 1, cells: cellsOf(read.application) }], seen: new Set<string>() };
  const [line] = await readApplicationRows(tx, { authorityId, kind: "applications", placing: API_PLACING }, rows, londonDate(now));
  if (!line) throw new Error("the application was not read");
  if (line.outcome === "wrong") return { done: false, reason: "body-wrong", problems: line.problems };
  if (line.outcome === "differs") return { done: false, reason: "differs", fields: line.fields };
  if (line.outcome === "same") return { done: true, status: 200, receipt: { reference: line.reference, outcome: "same" } };

  const actor = { personId: null, role: "system" } as const;
  const by = { createdBy, authorityId, authorityName: await readAuthorityName(tx, authorityId), actor, detail: { api_key: apiKeyId } };
  await addApplication(tx, by, line.found, now);
  return { done: true, status: 201, receipt: { reference: line.found.reference, outcome: "created" } };
}

function repeated({ status, answer }: KeptAnswer): Reception {
  return { done: true, status: status === 201 ? 201 : 200, receipt: ApplicationReceipt.parse(JSON.parse(answer)) };
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
