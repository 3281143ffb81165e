import type { PrintedCertificate } from "#app/domain/licensing/printed-certificate";
import { BAND, BOLD, HAIRLINE, INK, MM, MUTED, type TaggedPage, type TextStyle } from "./tagged-page.server.ts";

const LEFT = 25 * MM;
const WIDTH = 160 * MM;
const LABELS = 52 * MM;
const CODE = 34 * MM;

const STATUS_COLOURS: Record<PrintedCertificate["status"]["is"], string> = {
  valid: "#005a30",
  expired: "#942514",
  superseded: "#942514",
  revoked: "#942514",
};

/** Template 1 on A4: what was passed and by whom, the facts, and how to check them. */
export function drawSheet(page: TaggedPage, printed: PrintedCertificate): void {
  page.decorate((doc) => {
    doc.rect(0, 0, 210 * MM, 18 * MM).fill(BAND);
  });
  const authority = { font: BOLD, size: 15, colour: "#ffffff", width: WIDTH };
  page.text("P", [{ text: printed.authority, x: LEFT, y: 6 * MM, style: authority }]);
  const facts = drawTitle(page, printed);
  const place = drawFacts(page, printed, facts + 9 * MM);
  const style = { size: 11, width: WIDTH };
  const check = page.text("P", [{ text: printed.place, x: LEFT, y: place + 6 * MM, style }]);
  drawCheck(page, printed, Math.max(check + 10 * MM, 212 * MM));
}

/** Returns where it ends. */
function drawTitle(page: TaggedPage, { kind, heading, name, has }: PrintedCertificate): number {
  const kindStyle = { font: BOLD, size: 12, colour: "#005a30", width: WIDTH };
  page.text("P", [{ text: kind.toUpperCase(), x: LEFT, y: 34 * MM, style: kindStyle }]);
  const headingEnds = page.text("H1", [{ text: heading, x: LEFT, y: 41 * MM, style: { font: BOLD, size: 26, width: WIDTH } }]);
  const nameEnds = page.text("P", [{ text: name, x: LEFT, y: headingEnds + 10 * MM, style: fitted(page, name) }]);
  return page.text("P", [{ text: has, x: LEFT, y: nameEnds + 1.5 * MM, style: { size: 14, width: WIDTH } }]);
}

/** A name as large as one line allows, within reason; a longer one takes two. */
function fitted(page: TaggedPage, name: string): TextStyle {
  const sizes = [30, 26, 22].find((size) => page.widthOf(name, { font: BOLD, size }) <= WIDTH);
  return { font: BOLD, size: sizes ?? 22, width: WIDTH };
}

/** Each fact is one piece of text, its label before its value, with a hairline below. Returns where the last one ends. */
function drawFacts(page: TaggedPage, { rows, status }: PrintedCertificate, top: number): number {
  rule(page, top);
  let y = top;
  for (const { label, value } of rows) y = drawFact(page, { label, value, y, font: "regular", colour: INK });
  return drawFact(page, { ...status, y, font: BOLD, colour: STATUS_COLOURS[status.is] });
}

type Fact = { label: string; value: string; y: number; font: string; colour: string };

function drawFact(page: TaggedPage, { label, value, y, font, colour }: Fact): number {
  const labelStyle = { font: BOLD, size: 11.5, width: LABELS - 4 * MM };
  const valueStyle = { font, colour, size: 11.5, width: WIDTH - LABELS };
  const text = y + 2.4 * MM;
  page.text("P", [
    { text: `${label}: `, x: LEFT, y: text, style: labelStyle },
    { text: value, x: LEFT + LABELS, y: text, style: valueStyle },
  ]);
  const ends = text + Math.max(page.heightOf(label, labelStyle), page.heightOf(value, valueStyle)) + 2.4 * MM;
  rule(page, ends);
  return ends;
}

function rule(page: TaggedPage, y: number): void {
  page.decorate((doc) => {
    doc
      .moveTo(LEFT, y)
      .lineTo(LEFT + WIDTH, y)
      .lineWidth(0.6)
      .stroke(HAIRLINE);
  });
}

function drawCheck(page: TaggedPage, { check, register }: PrintedCertificate, top: number): void {
  const left = LEFT + CODE + 8 * MM;
  const width = WIDTH - CODE - 8 * MM;
  page.code(check.code, check.alt, { x: LEFT, y: top, size: CODE });
  const titleEnds = page.text("H2", [{ text: check.title, x: left, y: top, style: { font: BOLD, size: 13, width } }]);
  const textEnds = page.text("P", [{ text: check.text, x: left, y: titleEnds + 1.5 * MM, style: { size: 11, width } }]);
  const shown = check.page.replace(/^https?:\/\//, "");
  const linkStyle = { font: BOLD, size: 11, colour: "#1a5c91", width };
  page.link({ text: shown, x: left, y: textEnds + 0.5 * MM, style: linkStyle }, check.page);
  const small = { size: 8.5, colour: MUTED, width: WIDTH };
  page.text("P", [{ text: `${register.entry}. ${register.fingerprint}: ${register.hash}`, x: LEFT, y: top + CODE + 8 * MM, style: small }]);
}
