import { expect, test } from "vitest";
import { readingList } from "#app/domain/course/reading-list";
import { aCourse, aModule } from "./courses.ts";

const course = aCourse({ modules: [aModule({ slug: "signs", title: "Signs" }), aModule({ slug: "acting", title: "Acting" })] });

test("each topic leads to the first lesson of its module, in the order of the course", () => {
  expect(readingList(course, ["acting", "signs"])).toEqual([
    { title: "Signs", module: "signs", lesson: "first" },
    { title: "Acting", module: "acting", lesson: "first" },
  ]);
});

test("a topic that the course does not have is left out", () => {
  expect(readingList(course, ["hotels"])).toEqual([]);
});
