import { expect, test } from "vitest";
import { APPLICATION_STATUSES } from "#app/domain/licensing/application-status";
import {
  countFound,
  countStatuses,
  inQueueOrder,
  pageOf,
  QUEUE_ORDER,
  readQueueSearch,
  slicesOf,
  writeQueueSearch,
} from "#app/domain/licensing/queue";

const ask = (asked: Record<string, string>) => readQueueSearch((name) => asked[name] ?? null);
const counts = new Map([
  ["ready-to-verify", 3],
  ["check-identity", 0],
  ["verified", 100],
] as const);

test("the queue has a place for every status, and what an officer can act on comes first", () => {
  expect(QUEUE_ORDER.toSorted()).toEqual(APPLICATION_STATUSES.toSorted());
  expect(QUEUE_ORDER.slice(0, 3)).toEqual(["ready-to-verify", "check-identity", "needs-decision"]);
});

test("an address says what is looked for, and the search writes the same address again", () => {
  const search = ask({ text: " Sadiq ", status: "ready-to-verify", type: "private-hire", kind: "renewal" });
  expect(search).toEqual({ text: "Sadiq", status: "ready-to-verify", licenseeType: "private-hire", kind: "renewal" });
  expect(writeQueueSearch(search)).toEqual({ text: "Sadiq", status: "ready-to-verify", type: "private-hire", kind: "renewal" });
});

test("what an address says that no longer exists is left out of the search", () => {
  const search = ask({ status: "passed", kind: "variation", type: "" });
  expect(search).toEqual({ text: "", status: null, licenseeType: null, kind: null });
  expect(writeQueueSearch(search)).toEqual({});
});

test("a search is cut to what a search box takes", () => {
  expect(ask({ text: "a".repeat(5000) }).text).toHaveLength(100);
});

test("the first page begins with what waits and goes on with what is settled", () => {
  expect(slicesOf(counts, null, { offset: 0, limit: 50 })).toEqual([
    { status: "ready-to-verify", offset: 0, limit: 3 },
    { status: "verified", offset: 0, limit: 47 },
  ]);
});

test("the second page goes on where the first ended, and the last one is short", () => {
  expect(slicesOf(counts, null, { offset: 50, limit: 50 })).toEqual([{ status: "verified", offset: 47, limit: 50 }]);
  expect(slicesOf(counts, null, { offset: 100, limit: 50 })).toEqual([{ status: "verified", offset: 97, limit: 3 }]);
  expect(slicesOf(counts, null, { offset: 150, limit: 50 })).toEqual([]);
});

test("pages cover everything once, however many an authority has", () => {
  const covered = [0, 50, 100].flatMap((offset) => slicesOf(counts, null, { offset, limit: 50 }));
  expect(covered.reduce((sum, { limit }) => sum + limit, 0)).toBe(countFound(counts, null));
});

test("one status is paged by itself", () => {
  expect(slicesOf(counts, "verified", { offset: 50, limit: 50 })).toEqual([{ status: "verified", offset: 50, limit: 50 }]);
  expect(countFound(counts, "verified")).toBe(100);
  expect(countFound(counts, "refused")).toBe(0);
});

test.each([
  [0, null, { page: 1, pages: 1 }],
  [50, "2", { page: 1, pages: 1 }],
  [51, "2", { page: 2, pages: 2 }],
  [51, "-4", { page: 1, pages: 2 }],
  [51, "second", { page: 1, pages: 2 }],
  [400_000, "9999", { page: 200, pages: 200 }],
] as const)("of %i applications somebody asks for page %j", (total, asked, answer) => {
  expect(pageOf(total, asked, 50)).toEqual(answer);
});

test("applications stand by status, then the last received first, then by reference", () => {
  const row = (referenceNormalised: string, status: "verified" | "needs-decision", receivedOn: string) => ({
    referenceNormalised,
    status,
    receivedOn,
  });
  const rows = [
    row("D", "verified", "2026-11-19"),
    row("C", "needs-decision", "2026-11-01"),
    row("B", "needs-decision", "2026-11-09"),
    row("A", "needs-decision", "2026-11-01"),
  ];
  expect(inQueueOrder(rows).map(({ referenceNormalised }) => referenceNormalised)).toEqual(["B", "A", "C", "D"]);
  expect(countStatuses(rows)).toEqual(
    new Map([
      ["verified", 1],
      ["needs-decision", 3],
    ]),
  );
});
