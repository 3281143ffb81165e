import type { Contact } from "./contact-schema.ts";
import type { Question } from "./content-schema.ts";
import { rewriteTexts } from "./item-texts.ts";

export type Numbered = Pick<Contact, "name" | "number">;

/** A text with every `{{number:name}}` replaced by the number of that contact; an unknown name stays as it is. */
export function writeNumbers(text: string, contacts: readonly Numbered[]): string {
  return text.replace(
    /\{\{number:([^}]*)\}\}/g,
    (token, name: string) => contacts.find((contact) => contact.name === name)?.number ?? token,
  );
}

/** A question as a reader sees it, with its numbers written out in every text that its kind has. */
export function writeItemNumbers<Asked extends Question>(item: Asked, contacts: readonly Numbered[]): Asked {
  return rewriteTexts(item, (text) => writeNumbers(text, contacts));
}
