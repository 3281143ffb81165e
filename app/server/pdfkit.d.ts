/** As much of pdfkit 0.20 as we use; the published types are of an older release, without PDF/UA. Source: its documentation. */
declare module "pdfkit" {
  export type TextOptions = { width: number; lineGap: number; link?: string };

  type DocumentOptions = {
    size: "A4";
    margin: number;
    font: string;
    pdfVersion: "1.7";
    subset: "PDF/UA";
    tagged: boolean;
    displayTitle: boolean;
    lang: string;
    info: { Title: string; Author: string; CreationDate: Date };
  };

  export type StructureElement = { add(child: StructureElement): StructureElement; end(): StructureElement };

  export class PDFDocument {
    constructor(options: DocumentOptions);
    y: number;
    registerFont(name: string, file: string): this;
    font(name: string): this;
    fontSize(points: number): this;
    fillColor(colour: string): this;
    text(text: string, x: number, y: number, options: TextOptions): this;
    heightOfString(text: string, options: TextOptions): number;
    widthOfString(text: string): number;
    rect(x: number, y: number, width: number, height: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    lineWidth(points: number): this;
    dash(length: number, options: { space: number }): this;
    undash(): this;
    fill(colour: string): this;
    stroke(colour: string): this;
    struct(type: string, options?: object, children?: () => void): StructureElement;
    addStructure(element: StructureElement): this;
    markContent(tag: "Artifact", options: { type: "Layout" }): this;
    endMarkedContent(): this;
    on(event: "data", listener: (piece: Uint8Array) => void): this;
    on(event: "end", listener: () => void): this;
    on(event: "error", listener: (error: Error) => void): this;
    end(): void;
  }
}
