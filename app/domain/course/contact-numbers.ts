import type { Contact } from "./contact-schema.ts";
import type { Item } from "./content-schema.ts";

export type Numbered = Pick<Contact, "name" | "number">;

/** A text with every `{{number:name}}` replaced by the number of that contact; an unknown name stays as it is. */
export function writeNumbers(text: string, contacts: readonly Numbered[]): string {
  return text.replace(
    /\{\{number:([^}]*)\}\}/g,
    (token, name: string) => contacts.find((contact) => contact.name === name)?.number ?? token,
  );
}

/** An item as a reader sees it, with its numbers written out. */
export function writeItemNumbers(item: Item, contacts: readonly Numbered[]): Item {
  const write = (text: string) => writeNumbers(text, contacts);
  return {
    ...item,
    ...(item.situation === undefined ? {} : { situation: write(item.situation) }),
    stem: write(item.stem),
    options: item.options.map((option) => ({ ...option, text: write(option.text), why: write(option.why) })),
  };
}
