import { readdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { STORY_PICTURES } from "#app/domain/course/story-pictures";

test("an editor can choose every picture there is, and no other", async () => {
  expect(STORY_PICTURES).toEqual((await readdir("public/pictures")).toSorted());
});
