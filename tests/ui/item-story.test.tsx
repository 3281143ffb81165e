import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { ShownItem } from "#app/domain/assessment/paper";
import type { Story } from "#app/domain/assessment/scenario-block";
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
  block: null,
};
const story: Story = { title: "A late trip", passage: "It is late.\nA child gets in.", picture: null, soFar: [] };
const linked = (told: Partial<Story> = {}): ShownItem => ({ ...ALONE, block: { story: { ...story, ...told }, position: 2, of: 3 } });
const shown = (item: ShownItem) => renderToStaticMarkup(<ItemQuestion item={item} chosen={[]} />);

test("the story stands open above the situation and the question, each of its paragraphs by itself", () => {
  const html = shown(linked());
  expect(html).toMatch(/<details[^>]* open=""/);
  expect(html).toContain("Story: A late trip");
  expect(html).toContain("Question 2 of 3 about this story");
  expect(html.match(/It is late\.<\/p>.*A child gets in\.<\/p>.*You stop at a red light\..*What do you do now\?/)).not.toBeNull();
});

test("the picture of a story has words for those who cannot see it", () => {
  const picture = { file: "night.svg", alt: "A taxi at night" };
  expect(shown(linked({ picture }))).toContain('src="/pictures/night.svg" alt="A taxi at night"');
});

test("on a journey, what happened since stands below the story", () => {
  expect(shown(linked({ soFar: ["She gets a call.", "She asks you to stop."] }))).toMatch(
    /A child gets in\..*What happened since.*She gets a call\..*She asks you to stop\..*You stop at a red light\./,
  );
  expect(shown(linked())).not.toContain("What happened since");
});

test("a question by itself has no story", () => {
  expect(shown(ALONE)).not.toContain("Story");
  expect(shown(ALONE)).not.toContain("<details");
});
