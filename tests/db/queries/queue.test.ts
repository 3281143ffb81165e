import { expect, test } from "vitest";
import type { ImportedApplication } from "#app/domain/licensing/application-import";
import type { ApplicationStatus } from "#app/domain/licensing/application-status";
import { MOST_FOUND, type QueueSearch, readQueueSearch } from "#app/domain/licensing/queue";
import { updateStatus } from "#db/queries/applications";
import { type QueueCursor, readQueueCursor } from "#app/domain/licensing/queue-place";
import { fillSearchTerms } from "#db/fill-search-terms";
import { findQueueForAuthority, walkQueueForAuthority } from "#db/queries/queue";
import { insertCertificateTerms } from "#db/queries/search-terms";
import type { Store } from "#db/store";
import { addApplications } from "../../support/applicants.ts";
import { addOfficer } from "../../support/people.ts";
import { addSitter, sit } from "../../support/sitting.ts";
import { ENGINES, type Engine, openTestStore } from "../../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const search = (asked: Record<string, string> = {}): QueueSearch => readQueueSearch((name) => asked[name] ?? null);

const APPLICATIONS: [Partial<ImportedApplication>, ApplicationStatus][] = [
  [{ reference: "CH-2026-0117", surname: "Sadiq", firstNames: "Imran", kind: "renewal", receivedOn: "2026-11-09" }, "ready-to-verify"],
  [
    { reference: "CH-2026-0118", surname: "Whittle", firstNames: "Susan", licenseeType: "hackney-carriage", licenceNumber: "HCD 00431" },
    "verified",
  ],
  [{ reference: "CH-2026-0121", surname: "Wójcik", firstNames: "Tomasz", receivedOn: "2026-11-16" }, "in-training"],
  [{ reference: "CH-2026-0124", surname: "O’Neill", firstNames: "Grace Mary" }, "ready-to-verify"],
  [{ reference: "100%_TAXI", surname: "Al-Hassan", firstNames: "Omar" }, "needs-decision"],
];

const SEARCHES: [string, string[]][] = [
  ["ch 2026 0117", ["CH-2026-0117"]],
  ["0121", ["CH-2026-0121"]],
  ["SADIQ", ["CH-2026-0117"]],
  ["sad", ["CH-2026-0117"]],
  ["imran sadiq", ["CH-2026-0117"]],
  ["Sadiq, Imran", ["CH-2026-0117"]],
  ["wojcik", ["CH-2026-0121"]],
  ["Oneill", ["CH-2026-0124"]],
  ["O Neill", ["CH-2026-0124"]],
  ["mary", ["CH-2026-0124"]],
  ["al hassan", ["100%_TAXI"]],
  ["imran whittle", []],
  ["100%", ["100%_TAXI"]],
  ["taxi", ["100%_TAXI"]],
  ["sadiq 0117", ["CH-2026-0117"]],
  ["117", ["CH-2026-0117"]],
  ["431", ["CH-2026-0118"]],
  ["hcd 00431", ["CH-2026-0118"]],
  ["%", []],
  ["_", []],
  ["'; drop table people", []],
  ["--", []],
];

async function chorley(engine: Engine = "sqlite") {
  const store = await openTestStore(engine);
  const helen = await addOfficer(store, now);
  const ids = await addApplications(
    store,
    helen,
    APPLICATIONS.map(([application]) => application),
    now,
  );
  const rest = { tryAgainAt: null, passRecordId: null, passUntil: null };
  await store.transaction(async (tx) => {
    for (const [index, id] of ids.entries()) await updateStatus(tx, id, { status: APPLICATIONS[index]?.[1] ?? "refused", ...rest }, now);
  });
  await addApplications(store, await addOfficer(store, now, "preston"), [{ reference: "CH-2026-0117", surname: "Sadiq" }], now);
  return store;
}

async function references(store: Store, asked: Record<string, string> = {}) {
  const { applications } = await findQueueForAuthority(store, "chorley", search(asked), null);
  return applications.map(({ reference }) => reference);
}

for (const engine of ENGINES) {
  test(`${engine}: what waits for Helen stands first, the last received on top, and nothing of another council`, async () => {
    const store = await chorley(engine);
    const queue = await findQueueForAuthority(store, "chorley", search(), null);
    expect(queue.applications.map(({ reference }) => reference)).toEqual([
      "CH-2026-0124",
      "CH-2026-0117",
      "100%_TAXI",
      "CH-2026-0121",
      "CH-2026-0118",
    ]);
    expect(queue.counts).toEqual(
      new Map([
        ["ready-to-verify", 2],
        ["needs-decision", 1],
        ["in-training", 1],
        ["verified", 1],
      ]),
    );
    expect(queue).toMatchObject({ total: 5, previous: null, next: null, cut: false });
  });

  test(`${engine}: a status, a licence and a kind narrow the queue, and the counts stay those of every status`, async () => {
    const store = await chorley(engine);
    const queue = await findQueueForAuthority(store, "chorley", search({ status: "ready-to-verify", type: "private-hire" }), null);
    expect(queue.applications).toHaveLength(2);
    expect(queue.counts.get("in-training")).toBe(1);
    expect(queue.counts.has("verified")).toBe(false);
    expect(await references(store, { kind: "renewal" })).toEqual(["CH-2026-0117"]);
    expect(await references(store, { type: "hackney-carriage" })).toEqual(["CH-2026-0118"]);
  });

  test(`${engine}: a piece of the reference or of the names finds an application, however it is typed`, async () => {
    const store = await chorley(engine);
    for (const [text, found] of SEARCHES) expect([text, await references(store, { text })]).toEqual([text, found]);
  });

  test(`${engine}: a search is narrowed and counted like everything else`, async () => {
    const store = await chorley(engine);
    const queue = await findQueueForAuthority(store, "chorley", search({ text: "ch", status: "ready-to-verify" }), null);
    expect(queue.applications.map(({ reference }) => reference)).toEqual(["CH-2026-0124", "CH-2026-0117"]);
    expect(queue.counts.get("verified")).toBe(1);
    expect(await references(store, { text: "ch", kind: "renewal" })).toEqual(["CH-2026-0117"]);
  });

  test(`${engine}: the walk for a file is the queue itself, all of it`, async () => {
    const store = await chorley(engine);
    const asks: Record<string, string>[] = [{}, { status: "ready-to-verify" }, { text: "ch" }];
    for (const asked of asks) {
      const walked: string[] = [];
      for await (const batch of walkQueueForAuthority(store, "chorley", search(asked)))
        walked.push(...batch.map(({ reference }) => reference));
      expect(walked).toEqual(await references(store, asked));
    }
  });
}

test("a long queue has pages that hold everything once, in one order, and the walk passes through all of it", async () => {
  const store = await openTestStore();
  const helen = await addOfficer(store, now);
  const many = Array.from({ length: 1203 }, (_, index) => ({ reference: `CH-${String(index).padStart(4, "0")}` }));
  await addApplications(store, helen, many, now);
  const expected = many.map(({ reference }) => reference).toReversed();
  const pages: string[][] = [];
  let cursor: QueueCursor = null;
  do {
    const { applications, next, total } = await findQueueForAuthority(store, "chorley", search(), cursor);
    expect(total).toBe(1203);
    pages.push(applications.map(({ reference }) => reference));
    cursor = readQueueCursor((name) => (name === "after" ? next : null));
  } while (cursor);
  expect(pages.flat()).toEqual(expected);
  expect(pages).toHaveLength(25);

  const walked: string[] = [];
  for await (const batch of walkQueueForAuthority(store, "chorley", search())) walked.push(...batch.map(({ reference }) => reference));
  expect(walked).toEqual(expected);
});

test("a search that finds more than anybody reads says so", async () => {
  const store = await openTestStore();
  const helen = await addOfficer(store, now);
  await addApplications(
    store,
    helen,
    Array.from({ length: MOST_FOUND + 1 }, (_, index) => ({ reference: `CH-${index}` })),
    now,
  );
  expect(await findQueueForAuthority(store, "chorley", search({ text: "oneill" }), null)).toMatchObject({ total: MOST_FOUND, cut: true });
});

test("an applicant whose details were erased still stands in the queue, without a name", async () => {
  const store = await openTestStore();
  const helen = await addOfficer(store, now);
  await addApplications(store, helen, [{}], now);
  await store.transaction(async ({ db, t }) => void (await db.delete(t.applicantDetails)));
  const { applications } = await findQueueForAuthority(store, "chorley", search(), null);
  expect(applications).toMatchObject([{ reference: "CH-2026-0124", surname: null, firstNames: null }]);
  expect(await references(store, { text: "0124" })).toEqual(["CH-2026-0124"]);
  expect(await references(store, { text: "oneill" })).toEqual([]);
});

for (const engine of ENGINES)
  test(`${engine}: a narrowed queue leads forward and back through every licence in one order`, async () => {
    const store = await openTestStore(engine);
    const helen = await addOfficer(store, now);
    const mixed = Array.from({ length: 120 }, (_, index) => ({
      reference: `CH-${String(index).padStart(4, "0")}`,
      kind: "renewal" as const,
      licenseeType: index % 3 === 0 ? "hackney-carriage" : "private-hire",
      receivedOn: `2026-11-${String(10 + (index % 5)).padStart(2, "0")}`,
    }));
    await addApplications(store, helen, [...mixed, { reference: "CH-9999" }], now);
    const renewals = search({ kind: "renewal" });
    const at = (place: Record<string, string | null>) =>
      findQueueForAuthority(
        store,
        "chorley",
        renewals,
        readQueueCursor((name) => place[name] ?? null),
      );
    const first = await at({});
    const second = await at({ after: first.next });
    const third = await at({ after: second.next });
    const all = [first, second, third].flatMap(({ applications }) => applications.map(({ reference }) => reference));
    const byDay = mixed.toSorted((one, other) => (one.receivedOn + one.reference < other.receivedOn + other.reference ? 1 : -1));
    expect(all).toEqual(byDay.map(({ reference }) => reference));
    expect(third.next).toBeNull();
    expect((await at({ before: third.previous })).applications).toEqual(second.applications);
    expect((await at({ before: second.previous })).applications).toEqual(first.applications);
  });

test("an application is found by a piece of the certificate number of its pass", async () => {
  const store = await openTestStore();
  const imran = await addSitter(store, now);
  await sit(store, imran, 20, now);
  const [pass] = await store.db.select().from(store.t.passRecords);
  const number = pass?.certificateNumber ?? "";
  for (const text of [number, number.toLowerCase().replaceAll("-", " "), number.slice(4, 13), number.slice(-7)])
    expect([text, (await references(store, { text })).length]).toEqual([text, 1]);
  await store.transaction((tx) => insertCertificateTerms(tx, imran.applicationId, pass?.passRecordId ?? ""));
});

test("what an older version kept is made findable once", async () => {
  const store = await chorley();
  await store.transaction(async ({ db, t }) => void (await db.delete(t.searchTerms)));
  expect(await references(store, { text: "sadiq" })).toEqual([]);
  expect(await fillSearchTerms(store)).toBe(6);
  expect(await references(store, { text: "sadiq" })).toEqual(["CH-2026-0117"]);
  expect(await fillSearchTerms(store)).toBe(0);
});
