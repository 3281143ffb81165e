import { kindRules } from "#app/domain/assessment/kinds";
import type { Question } from "./content-schema.ts";

/** A question with every text of it that people read rewritten, whatever its kind. */
export function rewriteTexts<Asked extends Question>(question: Asked, write: (text: string) => string): Asked {
  const written = {
    ...question,
    ...(question.situation === undefined ? {} : { situation: write(question.situation) }),
    stem: write(question.stem),
    options: question.options.map((option) => ({ ...option, text: write(option.text), why: write(option.why) })),
  };
  return kindRules(question.kind).rewrite(written, write);
}

/** Every text of a question that people read. */
export function textsOf(question: Question): string[] {
  const texts: string[] = [];
  rewriteTexts(question, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}
