import { expect, test } from "vitest";
import { readReview } from "#app/commands/read-review.server";
import { type Disclosure, Policy } from "#app/domain/licensing/policy";
import { setPolicy } from "#db/queries/authorities";
import { addDriver, GRACE } from "../support/people.ts";
import { addSitter, begin, sit, sitMissing } from "../support/sitting.ts";
import { openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const later = new Date("2026-12-01T10:00:00Z");
const nextYear = new Date("2027-11-25T10:00:00Z");

async function openWithPolicy(disclosure: Disclosure) {
  const store = await openTestStore();
  await store.transaction((tx) => setPolicy(tx, "chorley", "private-hire", Policy.parse({ disclosure }), now));
  return { store, imran: await addSitter(store, now) };
}

test("after a pass Imran sees every question with its key and his own answer, and no number is left as a token", async () => {
  const { store, imran } = await openWithPolicy("items-after-pass");
  const attemptId = await sit(store, imran, 20, now);
  const review = await readReview(store, imran.driver, attemptId, later);
  expect(review).toMatchObject({ attemptId, answersKept: true });
  expect(review?.items).toHaveLength(20);
  const right = review?.items.every(({ options }) => options.every((option) => option.right === option.chosen));
  expect(right).toBe(true);
  expect(JSON.stringify(review)).not.toContain("{{");
});

test("once his answers were removed, the page does not pretend that he gave none", async () => {
  const { store, imran } = await openWithPolicy("items-after-pass");
  const attemptId = await sit(store, imran, 20, now);
  expect(await readReview(store, imran.driver, attemptId, nextYear)).toMatchObject({ answersKept: false });
});

test("after a fail, and while the test is open, there is nothing to see", async () => {
  const { store, imran } = await openWithPolicy("items-after-pass");
  const open = await begin(store, imran, now);
  expect(await readReview(store, imran.driver, open, now)).toBeNull();
  const { store: other, imran: failed } = await openWithPolicy("items-after-pass");
  const { attemptId } = await sitMissing(other, failed, 1, now);
  expect(await readReview(other, failed.driver, attemptId, later)).toBeNull();
});

test.for(["nothing", "topics"] as const)("an authority that discloses “%s” shows no question after a pass either", async (disclosure) => {
  const { store, imran } = await openWithPolicy(disclosure);
  const attemptId = await sit(store, imran, 20, now);
  expect(await readReview(store, imran.driver, attemptId, later)).toBeNull();
});

test("nobody sees the questions of somebody else's test", async () => {
  const { store, imran } = await openWithPolicy("items-after-pass");
  const attemptId = await sit(store, imran, 20, now);
  expect(await readReview(store, await addDriver(store, GRACE, now), attemptId, later)).toBeNull();
});
