import type { PrintedCertificate } from "#app/domain/licensing/printed-certificate";
import { BAND, BOLD, HAIRLINE, MM, MUTED, type TaggedPage, type TextStyle } from "./tagged-page.server.ts";

/** As large as a bank card (ISO/IEC 7810, ID-1), front and back side by side. */
const CARD = { width: 85.6 * MM, height: 54 * MM };
const LEFT = (210 * MM - 2 * CARD.width) / 2;
const TOP = 35 * MM;
const PAD = 5 * MM;
const INNER = CARD.width - 2 * PAD;
const BACK = LEFT + CARD.width;
const CODE = 27 * MM;

/** Template 1 as a card for a wallet, to cut out of an A4 sheet and fold: who passed what in front, how to check it behind. */
export function drawCard(page: TaggedPage, printed: PrintedCertificate): void {
  drawEdges(page);
  drawFront(page, printed);
  drawBack(page, printed);
  page.text("P", [{ text: printed.card.fold, x: LEFT, y: TOP + CARD.height + 5 * MM, style: { size: 10, width: 2 * CARD.width } }]);
}

function drawEdges(page: TaggedPage): void {
  page.decorate((doc) => {
    doc.rect(LEFT, TOP, CARD.width, 8 * MM).fill(BAND);
    doc
      .rect(LEFT, TOP, 2 * CARD.width, CARD.height)
      .lineWidth(0.6)
      .stroke(MUTED);
    doc
      .moveTo(BACK, TOP)
      .lineTo(BACK, TOP + CARD.height)
      .dash(3, { space: 3 })
      .stroke(HAIRLINE)
      .undash();
  });
}

function drawFront(page: TaggedPage, { kind, heading, name, card }: PrintedCertificate): void {
  const x = LEFT + PAD;
  const kindStyle = { font: BOLD, size: 8.5, colour: "#ffffff", width: INNER };
  page.text("P", [{ text: kind.toUpperCase(), x, y: TOP + 2.3 * MM, style: kindStyle }]);
  const headingEnds = page.text("H1", [{ text: heading, x, y: TOP + 10.5 * MM, style: { font: BOLD, size: 9, width: INNER } }]);
  const nameEnds = page.text("P", [{ text: name, x, y: headingEnds + 1.2 * MM, style: fitted(page, name) }]);
  const hasEnds = page.text("P", [{ text: card.has, x, y: nameEnds + 0.3 * MM, style: { size: 8, width: INNER } }]);
  drawRows(page, card.rows, x, Math.max(hasEnds + 1.6 * MM, TOP + 30 * MM));
}

function fitted(page: TaggedPage, name: string): TextStyle {
  const size = [13, 11.5, 10, 9].find((candidate) => page.widthOf(name, { font: BOLD, size: candidate }) <= INNER);
  return { font: BOLD, size: size ?? 8, width: INNER };
}

function drawRows(page: TaggedPage, rows: PrintedCertificate["card"]["rows"], x: number, top: number): void {
  const labels = 29 * MM;
  let y = top;
  for (const { label, value } of rows) {
    page.text("P", [
      { text: `${label}: `, x, y, style: { size: 7.5, width: labels, colour: MUTED } },
      { text: value, x: x + labels, y, style: { font: BOLD, size: 7.5, width: INNER - labels } },
    ]);
    y += 4.6 * MM;
  }
}

function drawBack(page: TaggedPage, { check, status, register }: PrintedCertificate): void {
  const x = BACK + PAD;
  const beside = x + CODE + 4 * MM;
  const width = INNER - CODE - 4 * MM;
  page.code(check.code, check.alt, { x, y: TOP + PAD, size: CODE });
  const titleEnds = page.text("H2", [{ text: check.title, x: beside, y: TOP + PAD, style: { font: BOLD, size: 9, width } }]);
  page.text("P", [{ text: check.text, x: beside, y: titleEnds + 1 * MM, style: { size: 7.5, width } }]);
  const shown = check.page.replace(/^https?:\/\//, "");
  const linkStyle = { font: BOLD, size: 8, colour: "#1a5c91", width: INNER };
  const linkEnds = page.link({ text: shown, x, y: TOP + PAD + CODE + 3 * MM, style: linkStyle }, check.page);
  const statusEnds = page.text("P", [{ text: status.value, x, y: linkEnds + 1 * MM, style: { font: BOLD, size: 7.5, width: INNER } }]);
  page.text("P", [{ text: register.entry, x, y: statusEnds + 0.5 * MM, style: { size: 7, colour: MUTED, width: INNER } }]);
}
