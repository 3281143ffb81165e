import { expect, test } from "vitest";
import { APPLICATION_STATUSES } from "#app/domain/licensing/application-status";
import { countFound, countStatuses, pageOf, QUEUE_ORDER, readQueueSearch, writeQueueSearch } from "#app/domain/licensing/queue";

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

test("what a search finds is the sum of the statuses it looks at", () => {
  expect(countFound(counts, null)).toBe(103);
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

test("what stands where is counted by status", () => {
  const rows = [{ status: "verified" }, { status: "needs-decision" }, { status: "needs-decision" }] as const;
  expect(countStatuses(rows)).toEqual(
    new Map([
      ["verified", 1],
      ["needs-decision", 2],
    ]),
  );
});
