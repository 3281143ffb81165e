import { expect, test } from "vitest";
import { actionInWords, AUDIT_KINDS, detailInWords, WORDED_ACTIONS } from "#app/ui/audit-words";

test("an action has words of its own, and one nobody has worded yet says itself", () => {
  expect(actionInWords("policy.set")).toBe("Set a policy");
  expect(actionInWords("rest-break.begun")).toBe("Rest break begun");
  expect(actionInWords("constructor")).toBe("Constructor");
});

test("details are names and values with yes and no", () => {
  expect(detailInWords('{"out_of":20,"passed":true,"place":null}')).toBe("out of: 20 · passed: yes · place: none");
  expect(detailInWords("{}")).toBe("");
});

test("whatever can be in the log can be asked for by a kind, and every kind has something to find", () => {
  const isOf = (action: string, kind: string) => action.startsWith(kind);
  expect(WORDED_ACTIONS.filter((action) => !AUDIT_KINDS.some(([kind]) => isOf(action, kind)))).toEqual([]);
  expect(AUDIT_KINDS.filter(([kind]) => !WORDED_ACTIONS.some((action) => isOf(action, kind)))).toEqual([]);
});
