import { expect, test } from "vitest";
import {
  fromCursor,
  inQueueOrder,
  pageFrom,
  type QueueCursor,
  type QueuePlace,
  readQueueCursor,
  statusesFrom,
  writeQueuePlace,
} from "#app/domain/licensing/queue-place";

const place = (referenceNormalised: string, status: QueuePlace["status"] = "verified", receivedOn = "2026-11-19"): QueuePlace => ({
  status,
  receivedOn,
  referenceNormalised,
});
const cursorOf = (asked: Record<string, string>) => readQueueCursor((name) => asked[name] ?? null);
const six = ["F", "E", "D", "C", "B", "A"].map((reference) => place(reference));
const read = (cursor: QueueCursor) => pageFrom(fromCursor(six, cursor, 3), cursor, 2);

test("applications stand by status, then the last received first, then the highest reference", () => {
  const rows = [
    place("D"),
    place("C", "needs-decision", "2026-11-01"),
    place("B", "needs-decision", "2026-11-09"),
    place("A", "needs-decision", "2026-11-01"),
  ];
  expect(inQueueOrder(rows).map(({ referenceNormalised }) => referenceNormalised)).toEqual(["B", "C", "A", "D"]);
});

test("a place is written into an address and read from it, whatever the reference is made of", () => {
  const odd = place("100%~TAXI");
  expect(cursorOf({ after: writeQueuePlace(odd) })).toEqual({ direction: "after", place: odd });
  expect(cursorOf({ before: writeQueuePlace(odd) })).toEqual({ direction: "before", place: odd });
});

test.each<Record<string, string>>([{}, { after: "" }, { after: "passed~2026-11-19~A" }, { after: "verified" }, { before: "~~" }])(
  "an address without a place that can be read (%j) asks for the beginning",
  (asked) => {
    expect(cursorOf(asked)).toBeNull();
  },
);

test("pages lead forward to the end and back to the beginning, and hold everything once", () => {
  const first = read(null);
  expect(first.shown.map(({ referenceNormalised }) => referenceNormalised)).toEqual(["F", "E"]);
  expect(first.previous).toBeNull();
  const second = read(cursorOf({ after: first.next ?? "" }));
  expect(second.shown.map(({ referenceNormalised }) => referenceNormalised)).toEqual(["D", "C"]);
  const third = read(cursorOf({ after: second.next ?? "" }));
  expect(third.shown.map(({ referenceNormalised }) => referenceNormalised)).toEqual(["B", "A"]);
  expect(third.next).toBeNull();
  const back = read(cursorOf({ before: third.previous ?? "" }));
  expect(back).toEqual(second);
  const start = read(cursorOf({ before: back.previous ?? "" }));
  expect(start.shown).toEqual(first.shown);
  expect(start.previous).toBeNull();
});

test("an application that came in meanwhile neither repeats nor hides another one", () => {
  const cursor = cursorOf({ after: writeQueuePlace(place("E")) });
  const grown = inQueueOrder([...six, place("G")]);
  expect(fromCursor(grown, cursor, 2).map(({ referenceNormalised }) => referenceNormalised)).toEqual(["D", "C"]);
});

test("from a place on only the statuses beyond it are read", () => {
  const cursor = cursorOf({ after: writeQueuePlace(place("A", "verified")) });
  expect(statusesFrom(null, cursor)).toEqual(["verified", "waived", "refused"]);
  expect(statusesFrom(null, cursorOf({ before: writeQueuePlace(place("A", "check-identity")) }))).toEqual([
    "check-identity",
    "ready-to-verify",
  ]);
  expect(statusesFrom("verified", null)).toEqual(["verified"]);
});
