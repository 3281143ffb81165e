import { expect, test } from "vitest";
import { mergeAuthorities } from "#app/commands/merge-authorities.server";
import { receiveApplication } from "#app/commands/receive-application.server";
import { forgetOldAnswers } from "#app/server/jobs/forget-answers.server";
import { findByHash } from "#db/queries/api-keys";
import { hashToken } from "#app/server/token.server";
import type { Store } from "#db/store";
import { makeKey } from "../support/api.ts";
import { GRACES, letters } from "../support/applicants.ts";
import { addAdmin, GRACE } from "../support/people.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const body = { ...GRACES, email: GRACE.email };

async function chorleysSystem(store: Store) {
  const asha = await addAdmin(store, "Asha Bennett", now);
  const { apiKeyId, key } = await makeKey(store, asha, "chorley");
  return { apiKeyId, key, authorityId: "chorley", createdBy: asha.personId };
}

/** Twenty times the same request at once, as an impatient system sends it. */
async function sendTwenty(store: Store) {
  const client = await chorleysSystem(store);
  const send = () => receiveApplication(store, client, { requestKey: "one", body }, now);
  const answers = await Promise.all(Array.from({ length: 20 }, send));
  expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
    new Set([JSON.stringify({ done: true, status: 201, receipt: { reference: "CH-2026-0124", outcome: "created" } })]),
  );
  expect(await store.db.$count(store.t.applications)).toBe(1);
  expect(await letters(store)).toHaveLength(1);
}

for (const engine of ENGINES) {
  test(`${engine}: twenty identical requests at once make one application, one letter and one answer`, async () => {
    await sendTwenty(await openTestStore(engine));
  });

  test(`${engine}: an answer is forgotten after seven days; sent again later, the application is still the same`, async () => {
    const store = await openTestStore(engine);
    const client = await chorleysSystem(store);
    const send = (at: Date) => receiveApplication(store, client, { requestKey: "one", body }, at);
    await send(now);
    const [kept] = await store.db.select().from(store.t.idempotentAnswers);
    expect(JSON.stringify(kept)).not.toMatch(/Neill|Grace|1985|example\.com/);
    expect(await forgetOldAnswers(store, new Date("2026-12-01T10:00:00Z"))).toBe(0);
    const later = new Date("2026-12-01T10:00:00.001Z");
    expect(await forgetOldAnswers(store, later)).toBe(1);
    expect(await send(later)).toEqual({ done: true, status: 200, receipt: { reference: "CH-2026-0124", outcome: "same" } });
    expect(await store.db.$count(store.t.applications)).toBe(1);
  });
}

test("one system's names for its requests are not another's", async () => {
  const store = await openTestStore();
  const chorley = await chorleysSystem(store);
  const nadeem = await addAdmin(store, "Nadeem Akhtar", now);
  const { apiKeyId } = await makeKey(store, nadeem, "preston");
  await receiveApplication(store, chorley, { requestKey: "one", body }, now);
  const preston = { apiKeyId, authorityId: "preston", createdBy: nadeem.personId };
  const theirs = { ...body, licenseeType: "dual", surname: "Adeyemi" };
  expect(await receiveApplication(store, preston, { requestKey: "one", body: theirs }, now)).toMatchObject({ done: true, status: 201 });
});

test("when Chorley becomes part of Preston, its keys end: they were made for the smaller council", async () => {
  const store = await openTestStore();
  const { key } = await chorleysSystem(store);
  await mergeAuthorities(store, { personId: null, role: "system" }, { from: ["chorley"], into: "preston" }, now);
  expect(await findByHash(store, hashToken(key))).toMatchObject({ authorityId: "chorley", withdrawnAt: now });
});
