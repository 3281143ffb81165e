import { expect, test } from "vitest";
import { deliveryState, messagesKeptSince, nextTryAt } from "#app/domain/machines/retry";

const now = new Date("2026-11-30T10:00:00Z");

test("pauses grow from a minute to a day, and after the seventh try it is given up", () => {
  const pauses = Array.from({ length: 7 }, (_, index) => nextTryAt(index + 1, now)).map(
    (at) => at && (at.getTime() - now.getTime()) / 60_000,
  );
  expect(pauses).toEqual([1, 5, 30, 120, 480, 1440, null]);
});

test("a message has arrived, waits for its next try, or is given up", () => {
  expect(deliveryState({ deliveredAt: now, dueAt: null })).toBe("delivered");
  expect(deliveryState({ deliveredAt: null, dueAt: now })).toBe("waiting");
  expect(deliveryState({ deliveredAt: null, dueAt: null })).toBe("given-up");
});

test("messages are kept for thirty days", () => {
  expect(messagesKeptSince(now)).toEqual(new Date("2026-10-31T10:00:00Z"));
});
