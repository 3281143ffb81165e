import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { ShownItem } from "#app/domain/assessment/paper";
import { NO_BLOCK } from "#app/domain/assessment/scenario-block";
import { ItemQuestion } from "#ui/item-question";

const ALONE: ShownItem = {
  position: 3,
  of: 20,
  kind: "single",
  situation: "You stop at a red light.",
  stem: "What do you do now?",
  parts: [],
  options: [
    { value: "1", text: "I call for help." },
    { value: "2", text: "I wait." },
  ],
  ...NO_BLOCK,
};
const scenario = { title: "A late trip", passage: "It is late.\nA child gets in.", picture: null };
const linked: ShownItem = { ...ALONE, scenario, blockPosition: 2, blockOf: 3 };
const shown = (item: ShownItem) => renderToStaticMarkup(<ItemQuestion item={item} chosen={[]} />);

test("the story stands open above the situation and the question, each of its paragraphs by itself", () => {
  const html = shown(linked);
  expect(html).toMatch(/<details[^>]* open=""/);
  expect(html).toContain("Story: A late trip");
  expect(html).toContain("Question 2 of 3 about this story");
  expect(html.match(/It is late\.<\/p>.*A child gets in\.<\/p>.*You stop at a red light\..*What do you do now\?/)).not.toBeNull();
});

test("the picture of a story has words for those who cannot see it", () => {
  const picture = { file: "night.svg", alt: "A taxi at night" };
  expect(shown({ ...linked, scenario: { ...scenario, picture } })).toContain('src="/pictures/night.svg" alt="A taxi at night"');
});

test("a question by itself has no story", () => {
  expect(shown(ALONE)).not.toContain("Story");
  expect(shown(ALONE)).not.toContain("<details");
});
