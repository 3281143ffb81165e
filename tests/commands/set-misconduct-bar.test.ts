import { expect, test } from "vitest";
import { liftMisconductBar } from "#app/commands/lift-misconduct-bar.server";
import { setMisconductBar } from "#app/commands/set-misconduct-bar.server";
import { startAttempt } from "#app/commands/start-attempt.server";
import { listForSubject } from "#db/queries/audit";
import { listBarsForAuthority } from "#db/queries/misconduct-bars";
import { addOfficer } from "../support/people.ts";
import { addSitter, type Sitter } from "../support/sitting.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const helen = ({ officerId }: Sitter) => ({ personId: officerId, name: "Helen Marsden", authorityId: "chorley", authorityName: "Chorley" });

for (const engine of ENGINES) {
  test(`${engine}: after misconduct no test begins until the bar ends or is lifted`, async () => {
    const store = await openTestStore(engine);
    const imran = await addSitter(store, now);
    const { personId } = imran.driver;
    const bar = { personId, untilOn: "2027-05-24", reason: "Photographed the questions" };
    expect(await setMisconductBar(store, helen(imran), bar, now)).toEqual({ done: true });
    expect(await startAttempt(store, imran.driver, { applicationId: imran.applicationId, language: "en" }, now)).toEqual({
      done: false,
      reason: "barred",
    });

    const [set] = await listBarsForAuthority(store, personId, "chorley");
    const lifting = { personId, barId: set?.bar.barId ?? "", reason: "It was somebody else" };
    expect(await liftMisconductBar(store, helen(imran), lifting, now)).toEqual({ done: true });
    expect(await liftMisconductBar(store, helen(imran), lifting, now)).toEqual({ done: false, reason: "not-in-force" });
    expect(await startAttempt(store, imran.driver, { applicationId: imran.applicationId, language: "en" }, now)).toMatchObject({
      done: true,
    });
    const actions = (await listForSubject(store, personId)).map((entry) => entry.action);
    expect(actions).toEqual(expect.arrayContaining(["bar.set", "bar.lifted"]));
  });
}

test("a bar ends in the future, and within two years", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  const set = (untilOn: string) =>
    setMisconductBar(store, helen(imran), { personId: imran.driver.personId, untilOn, reason: "Sat for a friend" }, now);
  expect(await set("2026-11-23")).toEqual({ done: false, reason: "until-past" });
  expect(await set("2028-11-25")).toEqual({ done: false, reason: "until-too-late" });
});

test("another council neither bars a driver it does not know nor lifts a bar it did not set", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  const { personId } = imran.driver;
  const stranger = await addOfficer(store, now, "preston");
  const bar = { personId, untilOn: "2027-05-24", reason: "Hearsay" };
  await expect(setMisconductBar(store, stranger, bar, now)).rejects.toMatchObject({ init: { status: 404 } });
  await setMisconductBar(store, helen(imran), bar, now);
  const [set] = await listBarsForAuthority(store, personId, "chorley");
  const lifting = { personId, barId: set?.bar.barId ?? "", reason: "Let him" };
  expect(await liftMisconductBar(store, stranger, lifting, now)).toEqual({ done: false, reason: "not-in-force" });
});
