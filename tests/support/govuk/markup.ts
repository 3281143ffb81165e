import { parseFragment, type DefaultTreeAdapterTypes as Tree } from "parse5";

// Their text is kept to the letter, as a browser would.
const verbatimTags = ["textarea", "pre"];

/**
 * Writes markup one node a line, so that two renderings can be compared as text. Forgives the order of attributes, the
 * spelling of boolean attributes and entities, white space between tags, and line breaks between a tag and its text.
 */
export function describeMarkup(html: string): string {
  return describeChildren(parseFragment(html), "").join("\n");
}

function describeChildren(parent: Tree.ParentNode, indent: string): string[] {
  const last = parent.childNodes.length - 1;
  return parent.childNodes.flatMap((node, index) => {
    if ("value" in node) return describeText(node.value, parent, { isFirst: index === 0, isLast: index === last }, indent);
    if ("tagName" in node) return describeElement(node, indent);
    return [`${indent}${node.nodeName}`];
  });
}

function describeElement(element: Tree.Element, indent: string): string[] {
  const attributes = element.attrs.map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`).sort();
  return [`${indent}<${element.tagName}${attributes.join("")}>`, ...describeChildren(element, `${indent}  `)];
}

function describeText(value: string, parent: Tree.ParentNode, place: { isFirst: boolean; isLast: boolean }, indent: string): string[] {
  if (verbatimTags.includes(parent.nodeName)) return [`${indent}${JSON.stringify(value)}`];
  if (value.trim() === "") return [];
  let text = value;
  if (place.isFirst) text = text.replace(/^\s*\n\s*/, "");
  if (place.isLast) text = text.replace(/\s*\n\s*$/, "");
  return [`${indent}${JSON.stringify(text.replace(/\s+/g, " "))}`];
}
