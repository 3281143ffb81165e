import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;

/** A page as a plain client gets it: no script runs, nothing is loaded. */
export type Visit = { status: number; path: string; html: string; title: string; text: string };

/** What is typed or ticked, by field name; a list for several boxes of one name. */
export type Typed = Record<string, string | string[]>;

/**
 * A person with the plainest of browsers: keeps cookies, follows links and redirects, fills in forms and sends them with
 * `Origin`. Whatever this visitor can do, anybody can do without JavaScript.
 */
export class Visitor {
  private readonly origin: string;
  private readonly cookies = new Map<string, string>();
  private page: Visit = { status: 0, path: "/", html: "", title: "", text: "" };

  constructor(origin: string) {
    this.origin = origin;
  }

  get here(): Visit {
    return this.page;
  }

  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  open(path: string): Promise<Visit> {
    return this.request(path, "GET", null);
  }

  /** Follows the first link whose words contain `words`. Throws when the page has none. */
  follow(words: string): Promise<Visit> {
    const link = elements(this.document(), "a").find((candidate) => textOf(candidate).includes(words));
    if (!link) throw new Error(`no link “${words}” on ${this.page.path}:\n${this.page.text}`);
    return this.open(attribute(link, "href") ?? "");
  }

  /** Sends the form whose button says `button`, with its own values and what was typed over them. Throws when there is none. */
  async send(button: string, typed: Typed = {}): Promise<Visit> {
    const form = elements(this.document(), "form").find((candidate) =>
      elements(candidate, "button").some((element) => textOf(element).includes(button)),
    );
    if (!form) throw new Error(`no button “${button}” on ${this.page.path}:\n${this.page.text}`);
    const body = new URLSearchParams(fieldsOf(form).filter(([name]) => !(name in typed)));
    for (const [name, value] of Object.entries(typed)) for (const one of [value].flat()) body.append(name, one);
    const action = attribute(form, "action") ?? this.page.path;
    return attribute(form, "method") === "post"
      ? this.request(action, "POST", body)
      : this.request(`${action.split(/[?#]/)[0]}?${body}`, "GET", null);
  }

  /** The values a group of boxes or radios offers, in order. */
  offered(name: string): string[] {
    return elements(this.document(), "input").flatMap((input) =>
      attribute(input, "name") === name ? [attribute(input, "value") ?? ""] : [],
    );
  }

  /** The values that each list of a name offers, in order. */
  lists(name: string): string[][] {
    const lists = elements(this.document(), "select").filter((select) => attribute(select, "name") === name);
    return lists.map((list) => elements(list, "option").map((option) => attribute(option, "value") ?? textOf(option)));
  }

  private async request(path: string, method: "GET" | "POST", body: URLSearchParams | null): Promise<Visit> {
    const url = new URL(path, this.origin + this.page.path);
    const headers = { cookie: this.cookie, ...(method === "POST" ? { origin: this.origin } : {}) };
    const answer = await fetch(url, { method, headers, redirect: "manual", ...(body ? { body } : {}) });
    for (const cookie of answer.headers.getSetCookie()) this.keep(cookie);
    const location = answer.headers.get("location");
    const html = await answer.text();
    if (location) return this.request(location, "GET", null);
    const tree = parse(html);
    const title = elements(tree, "title").map(textOf).join("");
    const main = elements(tree, "main")[0];
    this.page = { status: answer.status, path: url.pathname + url.search, html, title, text: main ? textOf(main) : textOf(tree) };
    return this.page;
  }

  private keep(cookie: string): void {
    const [pair = ""] = cookie.split(";");
    const split = pair.indexOf("=");
    this.cookies.set(pair.slice(0, split), pair.slice(split + 1));
  }

  private document() {
    return parse(this.page.html);
  }
}

function elements(node: Node, tag: string): Element[] {
  const below = "childNodes" in node ? node.childNodes.flatMap((child) => elements(child, tag)) : [];
  return "tagName" in node && node.tagName === tag ? [node, ...below] : below;
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((candidate) => candidate.name === name)?.value ?? null;
}

function textOf(node: Node): string {
  if ("value" in node) return node.value;
  const inside = "childNodes" in node ? node.childNodes.map(textOf).join(" ") : "";
  return inside.replace(/\s+/g, " ").trim();
}

/** What a browser would send of a form nobody touched. */
function fieldsOf(form: Element): [string, string][] {
  const inputs = elements(form, "input").flatMap((input): [string, string][] => {
    const name = attribute(input, "name");
    const ticked = !["checkbox", "radio"].includes(attribute(input, "type") ?? "") || attribute(input, "checked") !== null;
    return name && ticked ? [[name, attribute(input, "value") ?? ""]] : [];
  });
  const areas = elements(form, "textarea").map((area): [string, string] => [attribute(area, "name") ?? "", textOf(area)]);
  const selects = elements(form, "select").map((select): [string, string] => {
    const options = elements(select, "option");
    const chosen = options.find((option) => attribute(option, "selected") !== null) ?? options[0];
    return [attribute(select, "name") ?? "", chosen ? (attribute(chosen, "value") ?? textOf(chosen)) : ""];
  });
  return [...inputs, ...areas, ...selects];
}
