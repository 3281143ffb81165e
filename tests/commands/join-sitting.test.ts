import { expect, test } from "vitest";
import { checkSittingEntry } from "#app/commands/check-sitting-entry.server";
import { endSitting } from "#app/commands/end-sitting.server";
import { joinSitting } from "#app/commands/join-sitting.server";
import { openSitting } from "#app/commands/open-sitting.server";
import { startAttempt } from "#app/commands/start-attempt.server";
import { findAttemptForDriver } from "#db/queries/attempts";
import { findSittingForAuthority, listEntries } from "#db/queries/sittings";
import type { Store } from "#db/store";
import { addOfficer } from "../support/people.ts";
import { addSitter, type Sitter } from "../support/sitting.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const helen = ({ officerId }: Sitter) => ({ personId: officerId, name: "Helen Marsden", authorityId: "chorley", authorityName: "Chorley" });

async function open(store: Store, sitter: Sitter): Promise<{ sittingId: string; code: string }> {
  const { sittingId } = await openSitting(store, helen(sitter), { place: "Town Hall, room 2", hours: 4 }, now);
  const sitting = await findSittingForAuthority(store, sittingId, "chorley");
  return { sittingId, code: sitting?.roomCode ?? "" };
}

for (const engine of ENGINES) {
  test(`${engine}: Imran comes into the room with the code, Helen looks at his licence, and his test is a supervised one`, async () => {
    const store = await openTestStore(engine);
    const imran = await addSitter(store, now);
    const { sittingId, code } = await open(store, imran);
    const join = () => joinSitting(store, imran.driver, { applicationId: imran.applicationId, code: code.toLowerCase() }, now);
    expect(await join()).toEqual({ done: true, place: "Town Hall, room 2" });
    await join();
    const [entry, ...others] = await listEntries(store, sittingId);
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ surname: "Sadiq", entry: { checkedAt: null } });
    expect(await startAttempt(store, imran.driver, { applicationId: imran.applicationId, language: "en" }, now)).toEqual({
      done: false,
      reason: "identity-not-checked",
    });

    const check = { sittingId, entryId: entry?.entry.entryId ?? "", identityCheck: "driving-licence" };
    expect(await checkSittingEntry(store, helen(imran), check, now)).toEqual({ done: true });
    expect(await checkSittingEntry(store, helen(imran), check, now)).toEqual({ done: false, reason: "checked-already" });
    const start = await startAttempt(store, imran.driver, { applicationId: imran.applicationId, language: "en" }, now);
    const attempt = await findAttemptForDriver(store, "attemptId" in start ? start.attemptId : "", imran.driver.personId);
    expect(attempt).toMatchObject({ place: "supervised", sittingId });
  });
}

test("a code that expired, was closed or is another council's lets nobody in", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  const { sittingId, code } = await open(store, imran);
  const join = (typed: string, at: Date) => joinSitting(store, imran.driver, { applicationId: imran.applicationId, code: typed }, at);
  expect(await join(code, later(5))).toEqual({ done: false, reason: "code-wrong" });
  expect(await join("ACD-EFH", now)).toEqual({ done: false, reason: "code-wrong" });
  await endSitting(store, helen(imran), sittingId, now);
  await endSitting(store, helen(imran), sittingId, now);
  expect(await join(code, now)).toEqual({ done: false, reason: "code-wrong" });

  const preston = await addOfficer(store, now, "preston");
  const other = await openSitting(store, preston, { place: "County Hall", hours: 1 }, now);
  const sitting = await findSittingForAuthority(store, other.sittingId, "preston");
  expect(await join(sitting?.roomCode ?? "", now)).toEqual({ done: false, reason: "code-wrong" });
  await expect(endSitting(store, helen(imran), other.sittingId, now)).rejects.toMatchObject({ init: { status: 404 } });
});
