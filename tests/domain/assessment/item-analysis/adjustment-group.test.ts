import { expect, test } from "vitest";
import { NO_ADJUSTMENTS } from "#app/domain/assessment/adjustments";
import { adjustmentGroupOf } from "#app/domain/assessment/item-analysis/adjustment-group";

test("every attempt is in one group: by the one thing that was adjusted, or among those with several", () => {
  const groupOf = (over: object) => adjustmentGroupOf({ ...NO_ADJUSTMENTS, ...over });
  expect(groupOf({})).toBe("none");
  expect(groupOf({ extraTime: "50" })).toBe("extra-time");
  expect(groupOf({ extraTime: "untimed" })).toBe("extra-time");
  expect(groupOf({ readAloud: true })).toBe("read-aloud");
  expect(groupOf({ largerText: true })).toBe("larger-text");
  expect(groupOf({ restBreaks: true })).toBe("rest-breaks");
  expect(groupOf({ extraTime: "25", readAloud: true })).toBe("several");
});
