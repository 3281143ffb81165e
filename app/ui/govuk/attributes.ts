import type { ComponentProps, JSX } from "react";

// JSX lets any data-* name through; an object literal needs to be told.
interface DataAttributes {
  [name: `data-${string}`]: string | number | boolean | undefined;
}

/** An element's own attributes, also as a nested object such as `formGroup={{ className, "data-topic": "vehicle" }}`. */
export type Attributes<Tag extends keyof JSX.IntrinsicElements> = ComponentProps<Tag> & DataAttributes;

/** An entry that a list may leave out, as in `items={[first, isOpen && second]}`. */
export type Optional<Item> = Item | false | null | undefined | "";
