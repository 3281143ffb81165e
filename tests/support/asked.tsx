import { renderToStaticMarkup } from "react-dom/server";
import { layOutItem, showItem } from "#app/domain/assessment/paper";
import type { Item } from "#app/domain/course/content-schema";
import { describeMarkup } from "#tests/support/govuk/markup";
import { ItemQuestion } from "#ui/item-question";

type Sent = { chosen?: readonly string[]; errorMessage?: string };

/** How an item is asked with its options as they are listed, one node a line. */
export function askedMarkup(item: Item, { chosen = [], errorMessage }: Sent = {}): string[] {
  const paper = { items: [layOutItem(item, (ids) => [...ids])] };
  const shown = showItem(paper, new Map([[item.id, item]]), 1, []);
  if (!shown) throw new Error("the paper has one item");
  return describeMarkup(renderToStaticMarkup(<ItemQuestion item={shown} chosen={chosen} errorMessage={errorMessage} />)).split("\n");
}
