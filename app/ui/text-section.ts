/** A paragraph, a list, or a link on a line of its own. */
export type TextBlock = string | string[] | { href: string; text: string };

/** One part of a page that is only text. */
export type TextSection = { id: string; heading: string; text: TextBlock[] };
