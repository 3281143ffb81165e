import type { PDFDocument } from "pdfkit";
import { encode } from "uqr";
import type { PrintedCertificate } from "#app/domain/licensing/printed-certificate";

export const REGULAR = "regular";
export const BOLD = "bold";

export const INK = "#0b0c0c";
export const MUTED = "#484949";
export const BAND = "#14414f";
export const HAIRLINE = "#b1b4b6";

/** Points in a millimetre. */
export const MM = 72 / 25.4;

export type TextStyle = { font?: string; size: number; colour?: string; width: number };

/** A page to draw on whose content goes into the structure tree in the order in which it is drawn. Measures are points from the top left. */
export type TaggedPage = {
  /** A piece of text of its own in the reading order, such as "H1" or "P". Returns where it ends. */
  text(type: "H1" | "H2" | "P", pieces: readonly Piece[]): number;
  /** A line that opens an address. Returns where it ends. */
  link(piece: Piece, address: string): number;
  heightOf(text: string, style: TextStyle): number;
  widthOf(text: string, style: Omit<TextStyle, "width">): number;
  /** A QR code with words for those who do not see it. */
  code(text: string, alt: string, square: { x: number; y: number; size: number }): void;
  /** What only looks: screen readers pass over it. */
  decorate(draw: (doc: PDFDocument) => void): void;
  end(): void;
};

export type Piece = { text: string; x: number; y: number; style: TextStyle };
export type Draw = (page: TaggedPage, printed: PrintedCertificate) => void;

/** Makes every drawing on this document part of its structure tree, or an artifact outside it. */
export function taggedPage(doc: PDFDocument): TaggedPage {
  const root = doc.struct("Document");
  doc.addStructure(root);
  const add = (type: string, options: object, draw: () => void) => {
    const element = doc.struct(type, options, draw);
    root.add(element);
    element.end();
  };
  return {
    text(type, pieces) {
      add(type, {}, () => pieces.forEach((piece) => write(doc, piece)));
      return doc.y;
    },
    link(piece, address) {
      add("Link", {}, () => write(doc, piece, address));
      return doc.y;
    },
    heightOf: (text, style) => styled(doc, style).heightOfString(text, layoutOf(style)),
    widthOf: (text, style) => styled(doc, style).widthOfString(text),
    code(text, alt, { x, y, size }) {
      const bbox = [x, y, x + size, y + size];
      add("Figure", { alt, bbox, placement: "Block" }, () => drawCode(doc, text, { x, y, size }));
    },
    decorate(draw) {
      doc.markContent("Artifact", { type: "Layout" });
      draw(doc);
      doc.endMarkedContent();
    },
    end() {
      root.end();
      doc.end();
    },
  };
}

function write(doc: PDFDocument, { text, x, y, style }: Piece, link?: string): void {
  styled(doc, style).text(text, x, y, { ...layoutOf(style), ...(link ? { link } : {}) });
}

function styled(doc: PDFDocument, { font = REGULAR, size, colour = INK }: Omit<TextStyle, "width">): PDFDocument {
  return doc.font(font).fontSize(size).fillColor(colour);
}

function layoutOf({ width, size }: TextStyle) {
  return { width, lineGap: size * -0.12 };
}

/** Runs of dark squares as rectangles; the paper around it is its quiet zone. */
function drawCode(doc: PDFDocument, text: string, { x, y, size }: { x: number; y: number; size: number }): void {
  const { data, size: modules } = encode(text, { ecc: "M", border: 0 });
  const side = size / modules;
  data.forEach((row, line) => {
    row.forEach((dark, column) => {
      if (dark) doc.rect(x + column * side, y + line * side, side, side);
    });
  });
  doc.fill("#000000");
}
