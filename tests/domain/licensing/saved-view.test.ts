import { expect, test } from "vitest";
import { readQueueSearch } from "#app/domain/licensing/queue";
import { decideView, MOST_VIEWS, searchOfView, viewOf } from "#app/domain/licensing/saved-view";

test("a view keeps the filters and never what was typed", () => {
  const search = readQueueSearch((name) => ({ text: "Sadiq", status: "verified", kind: "renewal" })[name] ?? null);
  expect(viewOf(search)).toBe("status=verified&kind=renewal");
  expect(searchOfView(viewOf(search))).toEqual({ ...search, text: "" });
});

test("there is an end to how many views one officer keeps", () => {
  const views = Array.from({ length: MOST_VIEWS }, (_, index) => ({ name: `View ${index}` }));
  expect(decideView({ name: "One more", kept: "kind=new" }, views)).toEqual({ done: false, reason: "too-many" });
  expect(decideView({ name: "One more", kept: "kind=new" }, views.slice(1))).toEqual({ done: true });
});
