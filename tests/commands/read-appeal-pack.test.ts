import { expect, test } from "vitest";
import { applyRetention } from "#app/commands/apply-retention.server";
import { flagItem } from "#app/commands/flag-item.server";
import { readAppealPack } from "#app/commands/read-appeal-pack.server";
import { recordResponse } from "#app/commands/record-response.server";
import { setAdjustments } from "#app/commands/set-adjustments.server";
import { submitAttempt } from "#app/commands/submit-attempt.server";
import { NO_ADJUSTMENTS } from "#app/domain/assessment/adjustments";
import { AppealPack } from "#app/domain/assessment/appeal-pack";
import { completePack, packFileName } from "#app/ui/appeal-words";
import { listForSubject } from "#db/queries/audit";
import type { Store } from "#db/store";
import { correct, VOID } from "../support/correcting.ts";
import { addEditor, addOfficer } from "../support/people.ts";
import { addSitter, answer, begin, findChoice, type Sitter, sit, sitMissing } from "../support/sitting.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const helen = ({ officerId }: Sitter) => ({
  personId: officerId,
  name: "Helen Marsden",
  authorityId: "chorley",
  authorityName: "Chorley Council",
});

async function read(store: Store, sitter: Sitter, attemptId: string, at: Date) {
  const reading = await readAppealPack(store, helen(sitter), { attemptId, as: "page" }, at);
  if (!reading.done) throw new Error(reading.reason);
  return completePack(reading.pack);
}

for (const engine of ENGINES) {
  test(`${engine}: Helen reads Imran's paper as it was drawn, answered and marked, and that she read it`, async () => {
    const store = await openTestStore(engine);
    const imran = await addSitter(store, now);
    const attemptId = await begin(store, imran, now);
    const { position, paperItem } = await findChoice(store, imran.driver.personId, attemptId);
    await answer(store, imran, attemptId, 20, later(1));
    const changed = { attemptId, position, values: ["1"], basedOn: 1, from: { deviceHash: "a phone", networkHash: null } };
    await recordResponse(store, imran.driver, { ...changed, values: ["2"] }, later(2));
    await recordResponse(store, imran.driver, { ...changed, basedOn: 2 }, later(3));
    await flagItem(store, imran.driver, { attemptId, position, flagged: true }, later(4));
    await setAdjustments(store, helen(imran), imran.driver.personId, { ...NO_ADJUSTMENTS, extraTime: "25" }, later(5));
    await submitAttempt(store, imran.driver, attemptId, later(6));

    const pack = await read(store, imran, attemptId, later(60));
    expect(AppealPack.parse(JSON.parse(JSON.stringify(pack)))).toEqual(pack);
    expect(pack.paper).toMatchObject({ course_version: 1, hash_matches: true, drawn_again: true });
    expect(pack.person.details).toMatchObject({ first_names: "Imran", surname: "Sadiq" });
    expect(pack.attempt).toMatchObject({ number: 1, place: "home", language: "en", deadline_at: later(40).toISOString() });
    expect(pack.items).toHaveLength(20);
    const item = pack.items[position - 1];
    expect(item?.drawn.option_ids).toEqual(paperItem.optionIds);
    expect(item?.responses.at(-1)).toMatchObject({ chosen: [paperItem.optionIds[0]], browser: 1, network: null });
    expect(item?.responses.at(-1)?.answer).toEqual([item?.asked.options[0]]);
    expect(item?.flagged_at).toBe(later(4).toISOString());
    expect(pack.conditions.adjustments).toMatchObject({ at_start: NO_ADJUSTMENTS, changes: [{ to: { extraTime: "25" } }] });
    expect(pack.conditions.deadlines).toMatchObject([{ deadline_at: later(50).toISOString(), cause: "adjustment" }]);
    expect(pack).toMatchObject({ responses_kept: true, responses_match_ledger: true });
    const sum = pack.items.reduce((total, { marks }) => total + (marks[0]?.mark ?? 0), 0);
    expect(sum).toBeCloseTo(pack.outcomes[0]?.score ?? -1, 9);
    expect(pack.record.map(({ action }) => action)).toEqual(["attempt.started", "attempt.closed", "appeal-pack.read"]);
    expect(pack.record.at(-1)).toMatchObject({ by: "Helen Marsden", role: "officer", detail: { as: "page" } });
  });
}

test("a correction since shows both keys in force, who decided it, and both outcomes", async () => {
  const store = await openTestStore();
  const editors = [await addEditor(store, "Ruth Okafor", now), await addEditor(store, "Daniel Pickup", now)] as const;
  const imran = await addSitter(store, now);
  const { attemptId, missed } = await sitMissing(store, imran, 1, now);
  const faulty = missed[0]?.id ?? "";
  await correct(store, editors, faulty, VOID, later(90));

  const pack = await read(store, imran, attemptId, later(120));
  expect(pack.outcomes).toMatchObject([
    { number: 1, passed: false, score: 19, closed_by: "driver", ledger: { entry: 1 } },
    { number: 2, passed: true, score: 20, closed_by: null, ledger: { entry: 2 } },
  ]);
  const item = pack.items.find(({ item_id: id }) => id === faulty);
  expect(item?.marks).toMatchObject([
    { outcome: 1, void: false, mark: 0 },
    { outcome: 2, void: true, mark: 1 },
  ]);
  expect(item?.corrections).toMatchObject([{ kind: "void", counted: true, proposed_by: "Ruth Okafor", decided_by: "Daniel Pickup" }]);
  expect(pack.certificate?.passed_on).toBe("2026-11-24");
  expect(pack.record.map(({ action }) => action)).toContain("attempt.corrected");
});

test("once the answers are removed the pack says so, and keeps the rest", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  const attemptId = await sit(store, imran, 15, now);
  const yearLater = new Date("2027-11-25T10:00:00Z");
  await applyRetention(store, { personId: null, role: "system" }, yearLater);
  const pack = await read(store, imran, attemptId, yearLater);
  expect(pack).toMatchObject({ responses_kept: false, responses_match_ledger: null });
  expect(
    pack.items.every(({ responses, marks, flagged_at: flagged }) => responses.length === 0 && marks[0]?.mark === null && !flagged),
  ).toBe(true);
  expect(pack.outcomes).toMatchObject([{ passed: false, out_of: 20 }]);
  expect(pack.items[0]?.marks[0]?.right.length).toBeGreaterThan(0);
});

test("there is no pack of a test that is still open, and none is recorded as read", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  const attemptId = await begin(store, imran, now);
  const reading = await readAppealPack(store, helen(imran), { attemptId, as: "file" }, later(1));
  expect(reading).toEqual({ done: false, reason: "attempt-open", applicationId: imran.applicationId });
  expect((await listForSubject(store, attemptId)).map(({ action }) => action)).toEqual(["attempt.started"]);
});

test("an officer of another council finds nothing", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  const attemptId = await sit(store, imran, 15, now);
  const stranger = await addOfficer(store, now, "preston");
  const reading = readAppealPack(store, stranger, { attemptId, as: "page" }, now);
  await expect(reading).rejects.toMatchObject({ init: { status: 404 } });
});

test("the file is named after the application, the attempt and the day", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  const pack = await read(store, imran, await sit(store, imran, 15, now), later(60));
  const named = { ...pack, application: { ...pack.application, reference: "CHO/2026 17" } };
  expect(packFileName(named)).toBe("appeal-pack-CHO-2026-17-attempt-1-2026-11-24.json");
});
