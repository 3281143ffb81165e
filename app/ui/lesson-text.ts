import MarkdownIt, { type Token } from "markdown-it";

/** Everything a lesson may consist of. What an editor writes becomes one of these or plain text; there is no way to write HTML. */
export type TextNode =
  | { kind: "text"; text: string }
  | { kind: "number"; name: string }
  | { kind: "link"; href: string; children: TextNode[] }
  | { kind: Container; children: TextNode[] };

export type Container =
  "paragraph" | "heading" | "subheading" | "bullets" | "steps" | "entry" | "quote" | "strong" | "emphasis" | "break" | "rule";

const CONTAINERS: Record<string, Container> = {
  p: "paragraph",
  h1: "heading",
  h2: "heading",
  h3: "subheading",
  h4: "subheading",
  h5: "subheading",
  h6: "subheading",
  ul: "bullets",
  ol: "steps",
  li: "entry",
  blockquote: "quote",
  strong: "strong",
  em: "emphasis",
  br: "break",
  hr: "rule",
};

const markdown = new MarkdownIt("zero").enable(["heading", "list", "blockquote", "hr", "emphasis", "link", "newline", "escape", "entity"]);
markdown.validateLink = isAllowedLink;
markdown.inline.ruler.before("emphasis", "number", (state, silent) => {
  const name = /^\{\{number:([a-z0-9-]+)\}\}/.exec(state.src.slice(state.pos))?.[1];
  if (!name) return false;
  if (!silent) state.push("number", "", 0).content = name;
  state.pos += `{{number:${name}}}`.length;
  return true;
});

/** Reads the Markdown of a lesson, where `{{number:name}}` stands for a telephone number of the list. */
export function parseLessonText(text: string): TextNode[] {
  return nest(markdown.parse(text, {}));
}

/** A link leads to a page of ours or to https elsewhere; anything else stays the text it was written as. */
export function isAllowedLink(href: string): boolean {
  if (/[\s\p{Cc}\\]/u.test(href)) return false;
  if (/^\/(?!\/)/.test(href)) return true;
  return /^https:\/\/[^/@]+(\/|$|[?#])/i.test(href) && URL.canParse(href);
}

/** Turns the flat list of opening and closing tokens into a tree. */
function nest(tokens: readonly Token[]): TextNode[] {
  const root: TextNode[] = [];
  const open = [root];
  for (const token of tokens) {
    const into = open.at(-1) ?? root;
    if (token.nesting === -1) open.pop();
    else if (token.nesting === 1) open.push(begin(token, into));
    else into.push(...leaf(token));
  }
  return root;
}

/** Adds a node and returns the list of its children; a paragraph that Markdown hides in a tight list is left out. */
function begin(token: Token, into: TextNode[]): TextNode[] {
  if (token.hidden) return into;
  const children: TextNode[] = [];
  const kind = CONTAINERS[token.tag];
  if (token.type === "link_open") into.push({ kind: "link", href: String(token.attrGet("href")), children });
  else if (kind) into.push({ kind, children });
  else throw new Error(`a lesson cannot contain ${token.type}`);
  return children;
}

function leaf(token: Token): TextNode[] {
  if (token.type === "inline") return nest(token.children ?? []);
  if (token.type === "number") return [{ kind: "number", name: token.content }];
  if (token.type === "softbreak") return [{ kind: "text", text: "\n" }];
  const kind = CONTAINERS[token.tag];
  if (kind) return [{ kind, children: [] }];
  return token.content === "" ? [] : [{ kind: "text", text: token.content }];
}
