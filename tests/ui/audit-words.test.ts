import { expect, test } from "vitest";
import { actionInWords, detailInWords } from "#app/ui/audit-words";

test("an action has words of its own, and one nobody has worded yet says itself", () => {
  expect(actionInWords("policy.set")).toBe("Set a policy");
  expect(actionInWords("rest-break.begun")).toBe("Rest break begun");
  expect(actionInWords("constructor")).toBe("Constructor");
});

test("details are names and values with yes and no", () => {
  expect(detailInWords('{"out_of":20,"passed":true,"place":null}')).toBe("out of: 20 · passed: yes · place: none");
  expect(detailInWords("{}")).toBe("");
});
