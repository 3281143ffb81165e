import { getDocument, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

type Node = Awaited<ReturnType<PDFPageProxy["getStructTree"]>>;
type Child = Node["children"][number];

/** What a tag of the structure tree holds: its text, the words for a picture, how many links. */
export type Tag = { role: string; text: string; alt?: string; links?: number };

/** What a screen reader is told of a one-page PDF: title, language, and each tag in reading order; and what fonts it brings along. */
export async function readPdf(bytes: Uint8Array) {
  const loading = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const document = await loading.promise;
  const page = await document.getPage(1);
  const texts = await textsByMark(page);
  const info: Record<string, unknown> = { ...(await document.getMetadata()).info };
  const mark: unknown = await document.getMarkInfo();
  const marked = mark instanceof Map && mark.get("Marked") === true;
  const { children } = await page.getStructTree();
  const tags = children.flatMap((root) => ("role" in root ? root.children : [])).flatMap((child) => tagOf(child, texts));
  const links = (await page.getAnnotations()).map((annotation: { url: string }) => annotation.url);
  const { numPages } = document;
  await loading.destroy();
  return { pages: numPages, title: info.Title, language: info.Language, marked, tags, links, size: page.view.slice(2).map(Math.round) };
}

function tagOf(child: Child, texts: ReadonlyMap<string, string>): Tag[] {
  if (!("role" in child)) return [];
  const marks = child.children.filter((content) => "type" in content);
  const text = marks.map(({ id }) => texts.get(id) ?? "").join("");
  const links = marks.filter(({ type }) => type === "annotation").length;
  return [
    {
      role: child.role,
      text,
      ...("alt" in child && typeof child.alt === "string" ? { alt: child.alt } : {}),
      ...(links > 0 ? { links } : {}),
    },
  ];
}

/** The text of each marked piece of the page, in the order in which it was drawn. */
async function textsByMark(page: PDFPageProxy): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  let mark = "";
  for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
    if ("str" in item) texts.set(mark, (texts.get(mark) ?? "") + item.str);
    else mark = item.type === "endMarkedContent" ? "" : item.id;
  }
  return texts;
}

/** The fonts that a PDF uses, and whether it carries each one itself; of an uncompressed dictionary, as this library writes them. */
export function fontsOf(bytes: Uint8Array): { names: string[]; carried: number } {
  const text = Buffer.from(bytes).toString("latin1");
  const names = [...text.matchAll(/\/BaseFont \/(\S+)/g)].map(([, name = ""]) => name);
  return { names: [...new Set(names)], carried: [...text.matchAll(/\/FontFile[23] \d+ 0 R/g)].length };
}
