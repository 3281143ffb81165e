import { expect, test } from "vitest";
import { QUEUE_COLUMNS, queueCells } from "#app/ui/queue-words";

const types = [{ licenseeType: "private-hire", label: "Private hire driver" }];
const imran = {
  reference: "CH-2026-0117",
  surname: "Sadiq",
  firstNames: "Imran",
  licenseeType: "private-hire",
  kind: "renewal",
  receivedOn: "2026-11-09",
  status: "ready-to-verify",
  tryAgainAt: null,
  passUntil: "2029-11-23",
} as const;

test("a line of the file says what the queue says, column for column", () => {
  const cells = queueCells(imran, types, new Date("2026-11-24T10:00:00Z"));
  expect(Object.fromEntries(QUEUE_COLUMNS.map((column, index) => [column, cells[index]]))).toEqual({
    Reference: "CH-2026-0117",
    Surname: "Sadiq",
    "First names": "Imran",
    Licence: "Private hire driver",
    "New or renewal": "Renewal",
    Received: "9 November 2026",
    Status: "Passed, ready to verify",
    "Pass valid until": "23 November 2029",
  });
});

test("an applicant whose details were erased has no name in the file either", () => {
  const cells = queueCells({ ...imran, surname: null, firstNames: null }, types, new Date("2026-11-24T10:00:00Z"));
  expect(cells.slice(1, 3)).toEqual(["Details erased", ""]);
});
