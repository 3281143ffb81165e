import { expect, test } from "vitest";
import { PolicyForm, setPolicy } from "#app/commands/set-policy.server";
import { DEFAULT_POLICY, type Policy } from "#app/domain/licensing/policy";
import { policyFormValues } from "#app/domain/licensing/policy-form";
import { findAttemptForDriver } from "#db/queries/attempts";
import { listForSubject } from "#db/queries/audit";
import { readPolicy, readPolicyInForce } from "#db/queries/authorities";
import { listPolicyHistory } from "#db/queries/policy-history";
import type { Store } from "#db/store";
import { addAdmin } from "../support/people.ts";
import { addSitter, begin, sit, statusOf } from "../support/sitting.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const later = new Date("2026-11-25T10:00:00Z");
const chorley = { authorityId: "chorley", licenseeType: "private-hire" };

async function asAsha(store: Store, change: Partial<Policy>, basis = "1") {
  const asha = await addAdmin(store, "Asha Bennett", now);
  return setPolicy(store, asha, { ...chorley, policy: { ...DEFAULT_POLICY, ...change }, basis }, now);
}

for (const engine of ENGINES) {
  test(`${engine}: Chorley asks for 85%: a second version, with who set it and what changed`, async () => {
    const store = await openTestStore(engine);
    expect(await asAsha(store, { pass_mark: 85, minutes: null })).toEqual({ done: true, version: 2 });
    expect(await readPolicyInForce(store, "chorley", "private-hire")).toMatchObject({
      version: 2,
      policy: { pass_mark: 85, minutes: null },
    });
    expect(await readPolicyInForce(store, "chorley", "hackney-carriage")).toMatchObject({ version: 1 });
    const history = await listPolicyHistory(store, "chorley", "private-hire");
    expect(history.map(({ version, by }) => [version, by])).toEqual([
      [2, "Asha Bennett"],
      [1, "Content files"],
    ]);
    const [entry] = await listForSubject(store, "chorley/private-hire");
    expect(entry).toMatchObject({ action: "policy.set", authorityId: "chorley", detail: '{"changed":"pass_mark minutes","version":2}' });
  });

  test(`${engine}: an attempt that has begun keeps the policy it began under`, async () => {
    const store = await openTestStore(engine);
    const imran = await addSitter(store, now);
    const attemptId = await begin(store, imran, now);
    await asAsha(store, { pass_mark: 100 });
    const attempt = await findAttemptForDriver(store, attemptId, imran.driver.personId);
    expect(await readPolicy(store, attempt?.policyId ?? "")).toMatchObject({ pass_mark: 80 });
  });
}

test("nothing is set twice, and nothing over a colleague's head", async () => {
  const store = await openTestStore();
  const asha = await addAdmin(store, "Asha Bennett", now);
  const set = (pass_mark: number, basis: string) =>
    setPolicy(store, asha, { ...chorley, policy: { ...DEFAULT_POLICY, pass_mark }, basis }, now);
  expect(await set(80, "1")).toEqual({ done: false, reason: "unchanged" });
  expect(await set(85, "1")).toEqual({ done: true, version: 2 });
  expect(await set(90, "1")).toEqual({ done: false, reason: "stale" });
});

test("a test that the question bank cannot fill is refused with what is missing", async () => {
  const store = await openTestStore();
  const tooMany = await asAsha(store, { blueprint: { items: 500, per_topic: 2, critical: 5 } });
  expect(tooMany).toMatchObject({ done: false, reason: "course-lacks" });
  expect(tooMany).toHaveProperty("problems.0.message", expect.stringMatching(/^to fill a paper, the bank needs \d+ more question/));
  expect(await readPolicyInForce(store, "chorley", "private-hire")).toMatchObject({ version: 1 });
});

test("a driver whose attempts were used up may try again when the policy allows more, and stands there since then", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  await asAsha(store, { attempts: 1 });
  await sit(store, imran, 5, now);
  expect(await statusOf(store, imran.applicationId)).toBe("needs-decision");
  const nadeem = await addAdmin(store, "Nadeem Akhtar", now);
  const setting = await setPolicy(store, nadeem, { ...chorley, policy: { ...DEFAULT_POLICY, attempts: 2 }, basis: "2" }, later);
  expect(setting).toEqual({ done: true, version: 3 });
  expect(await statusOf(store, imran.applicationId)).toBe("test-failed");
  const since = store.db.select({ at: store.t.applications.statusSinceAt }).from(store.t.applications);
  expect(await since).toEqual([{ at: later }]);
});

test("an application whose status stays has stood there as long as before", async () => {
  const store = await openTestStore();
  await addSitter(store, now);
  const asha = await addAdmin(store, "Asha Bennett", now);
  await setPolicy(store, asha, { ...chorley, policy: { ...DEFAULT_POLICY, attempts: 2 }, basis: "1" }, later);
  const since = store.db.select({ at: store.t.applications.statusSinceAt }).from(store.t.applications);
  expect(await since).toEqual([{ at: now }]);
});

test("an authority or a licensee type that is not there answers 404", async () => {
  const store = await openTestStore();
  const asha = await addAdmin(store, "Asha Bennett", now);
  const setting = setPolicy(store, asha, { authorityId: "chorley", licenseeType: "dual", policy: DEFAULT_POLICY, basis: "1" }, now);
  await expect(setting).rejects.toMatchObject({ init: { status: 404 } });
});

test("the form gives a policy, or one message for each setting", () => {
  const typed = { ...policyFormValues(DEFAULT_POLICY), basis: "3" };
  expect(PolicyForm.parse(typed)).toEqual({ policy: DEFAULT_POLICY, basis: "3" });
  const issues = PolicyForm.safeParse({ ...typed, pass_mark: "most", attempts: "0" }).error?.issues;
  expect(issues?.map(({ path, message }) => [path[0], message])).toEqual([
    ["pass_mark", "enter a whole number"],
    ["attempts", "enter 1 or more"],
  ]);
});
