import { expect, test } from "vitest";
import { applyRetention } from "#app/commands/apply-retention.server";
import { answersKeptSince } from "#app/domain/licensing/retention";
import { findNewest } from "#db/queries/audit";
import { countResponsesClosedBefore, listRuns } from "#db/queries/retention";
import { addAdmin } from "../support/people.ts";
import { addSitter, sit, statusOf } from "../support/sitting.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const yearLater = new Date("2027-11-25T10:00:00Z");

for (const engine of ENGINES) {
  test(`${engine}: after a year Asha removes exactly the answers she was told of, and the pass stays`, async () => {
    const store = await openTestStore(engine);
    const [asha, imran] = [await addAdmin(store, "Asha Bennett", now), await addSitter(store, now)];
    await sit(store, imran, 20, now);
    const told = (at: Date) => countResponsesClosedBefore(store, answersKeptSince(at));
    expect(await told(new Date("2027-11-24T10:00:00Z"))).toBe(0);
    expect(await told(yearLater)).toBe(20);

    const actor = { personId: asha.personId, role: "admin" } as const;
    expect(await applyRetention(store, actor, yearLater)).toEqual({ done: true, responses: 20 });
    expect(await store.db.$count(store.t.responses)).toBe(0);
    expect(await statusOf(store, imran.applicationId)).toBe("ready-to-verify");
    const [run] = await listRuns(store, 1);
    expect(run).toMatchObject({ startedAt: yearLater, finishedAt: yearLater });
    expect(await findNewest(store, run?.runId ?? "", "retention.applied")).toMatchObject({ actorId: asha.personId });
  });
}
