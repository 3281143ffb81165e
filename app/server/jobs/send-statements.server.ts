import { nextTryAt } from "#app/domain/machines/retry";
import { type DueStatement, listDueStatements, markStatementDelivered, postponeStatement } from "#db/queries/learning-statements";
import type { Store } from "#db/store";
import type { Env } from "../env.server.ts";
import { log } from "../log.server.ts";

const TIMEOUT_MS = 10_000;
const XAPI_VERSION = "1.0.3";

/** Sends the learning record store what is due for it, in order; after one that it did not take the rest waits. Returns how many it took. */
export async function sendStatements(store: Store, recordStore: Env["recordStore"], now: Date): Promise<number> {
  if (!recordStore) return 0;
  let taken = 0;
  for (const statement of await listDueStatements(store, now)) {
    await store.transaction((tx) => postponeStatement(tx, statement, nextTryAt(statement.tries + 1, now)));
    const result = await put(recordStore, statement);
    if (!isTaken(result)) {
      log.warn({ statement: statement.statementId, try: statement.tries + 1, result });
      break;
    }
    await store.transaction((tx) => markStatementDelivered(tx, statement.statementId, now));
    taken += 1;
  }
  return taken;
}

/** Under an id of its own, so that what is sent twice is kept once. Source: xAPI 1.0.3, Communication, §2.1.1. */
async function put({ url, key, secret }: NonNullable<Env["recordStore"]>, { statementId, body }: DueStatement): Promise<number | string> {
  const authorization = `Basic ${Buffer.from(`${key}:${secret}`).toString("base64")}`;
  const headers = { "Content-Type": "application/json", "X-Experience-API-Version": XAPI_VERSION, Authorization: authorization };
  const address = `${url}/statements?statementId=${statementId}`;
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const response = await fetch(address, { method: "PUT", headers, body, signal, redirect: "error" });
    await response.body?.cancel();
    return response.status;
  } catch (error) {
    return error instanceof Error ? error.name : "failed";
  }
}

/** 204 is new, or the same again; 409 says that a statement with this id is there already. */
function isTaken(result: number | string): boolean {
  return result === 200 || result === 204 || result === 409;
}
