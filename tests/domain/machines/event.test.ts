import { expect, test } from "vitest";
import { EVENT_TYPES, eventBody, isTold } from "#app/domain/machines/event";

const at = new Date("2026-11-30T10:00:00Z");
const pass = { certificateNumber: "CSE-0000-0000-0000-0", passedOn: "2026-11-30", validUntil: "2029-11-29" };

test("a message says what happened, when, and nothing that its type does not promise", () => {
  const data = { ...pass, applicationReference: "CH-2026-0117", days: 30 };
  expect(JSON.parse(eventBody({ type: "pass.expiring", data }, at))).toEqual({
    type: "pass.expiring",
    timestamp: "2026-11-30T10:00:00.000Z",
    data,
  });
  const named = { ...data, surname: "Sadiq" };
  expect(() => eventBody({ type: "pass.expiring", data: named }, at)).toThrow("surname");
});

test("a system is told of what it chose, and of a test only when somebody sends one to it", () => {
  expect(isTold("pass.issued pass.revoked", "pass.revoked")).toBe(true);
  expect(isTold("pass.issued pass.revoked", "pass.expiring")).toBe(false);
  expect(isTold(EVENT_TYPES.join(" "), "test")).toBe(false);
});
