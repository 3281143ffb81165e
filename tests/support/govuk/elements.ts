import { parseFragment, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { createElement, Fragment, type ReactNode } from "react";

const reactNames = new Map([
  ["class", "className"],
  ["for", "htmlFor"],
  ["tabindex", "tabIndex"],
  ["maxlength", "maxLength"],
  ["hreflang", "hrefLang"],
]);

/** The React elements that markup stands for, so that the official `html` options can be handed on as children. */
export function elementsFrom(html: string): ReactNode {
  const nodes = parseFragment(html).childNodes.map(toReact);
  return nodes.length === 1 ? nodes[0] : createElement(Fragment, null, ...nodes);
}

/** Attributes as the props React knows them by. */
export function propsFrom(attributes: Readonly<Record<string, unknown>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [reactNames.get(name) ?? name, String(value)]));
}

function toReact(node: Tree.ChildNode): ReactNode {
  if ("value" in node) return node.value;
  if (!("tagName" in node)) throw new Error(`No React element for ${node.nodeName}`);
  const { style, ...attributes } = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  const props = { ...propsFrom(attributes), style: style && styleFrom(style) };
  const children = node.childNodes.map(toReact);
  return node.tagName === "textarea"
    ? createElement("textarea", { ...props, defaultValue: children.join("") })
    : createElement(node.tagName, props, ...children);
}

function styleFrom(style: string) {
  const declarations = style.split(";").filter((declaration) => declaration.trim() !== "");
  return Object.fromEntries(
    declarations.map((declaration) => {
      const [property = "", value = ""] = declaration.split(":", 2).map((part) => part.trim());
      return [property.replace(/-[a-z]/g, (dashed) => dashed.slice(1).toUpperCase()), value];
    }),
  );
}
