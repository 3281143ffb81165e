import type { Contact } from "./contact-schema.ts";
import type { Item } from "./content-schema.ts";

/** An item as a reader sees it: every `{{number:name}}` replaced by the number of that contact; an unknown name stays as it is. */
export function writeItemNumbers(item: Item, contacts: readonly Contact[]): Item {
  const numbers = new Map(contacts.map((contact) => [contact.name, contact.number]));
  const write = (text: string) => text.replace(/\{\{number:([^}]*)\}\}/g, (token, name: string) => numbers.get(name) ?? token);
  return {
    ...item,
    ...(item.situation === undefined ? {} : { situation: write(item.situation) }),
    stem: write(item.stem),
    options: item.options.map((option) => ({ ...option, text: write(option.text), why: write(option.why) })),
  };
}
