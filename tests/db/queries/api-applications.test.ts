import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import type { ApplicationStatus } from "#app/domain/licensing/application-status";
import { listApplicationsForAuthority } from "#db/queries/api-applications";
import type { Store } from "#db/store";
import { addApplications } from "../../support/applicants.ts";
import { addOfficer } from "../../support/people.ts";
import { ENGINES, openTestStore } from "../../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");

const manyOf = (council: string) => Array.from({ length: 101 }, (_, index) => ({ reference: `${council}-${100 + index}` }));

async function sweep(store: Store, status: ApplicationStatus | null, between: () => Promise<void> = async () => {}) {
  const pages: string[][] = [];
  let after: string | null = "";
  while (after !== null) {
    const { applications, next } = await listApplicationsForAuthority(store, "chorley", { after, status });
    pages.push(applications.map(({ applicationId }) => applicationId));
    after = next;
    await between();
  }
  return pages;
}

for (const engine of ENGINES) {
  test(`${engine}: whoever pages meets each application once, though all of them move in the queue meanwhile`, async () => {
    const store = await openTestStore(engine);
    const ids = await addApplications(store, await addOfficer(store, now), manyOf("CH"), now);
    await addApplications(store, await addOfficer(store, now, "preston"), manyOf("PR"), now);
    const moves: ApplicationStatus[] = ["verified", "needs-decision", "expired"];
    const pages = await sweep(store, null, async () => {
      const status = moves.shift() ?? "refused";
      await store.transaction(({ db, t }) => db.update(t.applications).set({ status }).where(eq(t.applications.authorityId, "chorley")));
    });
    expect(pages.map((page) => page.length)).toEqual([50, 50, 1]);
    expect(pages.flat().sort()).toEqual(ids.toSorted());
  });

  test(`${engine}: with a status come those that have it, and a full last page is the last`, async () => {
    const store = await openTestStore(engine);
    const ids = await addApplications(store, await addOfficer(store, now), manyOf("CH"), now);
    const chosen = ids.filter((_, index) => index % 2 === 1);
    await store.transaction(async ({ db, t }) => {
      for (const id of chosen) await db.update(t.applications).set({ status: "verified" }).where(eq(t.applications.applicationId, id));
    });
    expect(await sweep(store, "verified")).toEqual([chosen.toSorted()]);
    expect(await sweep(store, "refused")).toEqual([[]]);
  });
}
