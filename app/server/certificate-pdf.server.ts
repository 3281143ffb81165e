import { createRequire } from "node:module";
import { PDFDocument } from "pdfkit";
import type { CertificateTemplate } from "#app/domain/licensing/certificate";
import type { PrintedCertificate } from "#app/domain/licensing/printed-certificate";
import { drawCard } from "./certificate-pdf/card-1.server.ts";
import { drawSheet } from "./certificate-pdf/sheet-1.server.ts";
import { BOLD, type Draw, REGULAR, taggedPage } from "./certificate-pdf/tagged-page.server.ts";

export type CertificateForm = "sheet" | "card";

/** How each template looks. One that is in use is never changed; see the decision record. */
const DRAWINGS: Record<CertificateTemplate, Record<CertificateForm, Draw>> = { 1: { sheet: drawSheet, card: drawCard } };

/** Noto Sans covers Latin with every accent, Greek, Cyrillic and Vietnamese in one file; only the letters used are put into the PDF. */
const require = createRequire(import.meta.url);
const FONTS = {
  regular: require.resolve("@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf"),
  bold: require.resolve("@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf"),
};

/** A certificate as an answer that a browser shows and saves under its number. */
export async function certificatePdf(printed: PrintedCertificate, form: CertificateForm, number: string, now: Date): Promise<Response> {
  const name = form === "card" ? `${number}-card.pdf` : `${number}.pdf`;
  const headers = { "Content-Type": "application/pdf", "Content-Disposition": `inline; filename="${name}"`, "Cache-Control": "no-store" };
  return new Response(await writeCertificatePdf(printed, form, now), { headers });
}

/** A4, tagged for screen readers (PDF/UA-1), with its fonts inside. */
export function writeCertificatePdf(printed: PrintedCertificate, form: CertificateForm, now: Date): Promise<Uint8Array<ArrayBuffer>> {
  const title = `${printed.kind}: ${printed.heading}, ${printed.name}`;
  const doc = new PDFDocument({
    ...{ size: "A4", margin: 0, font: FONTS.regular },
    ...{ pdfVersion: "1.7", subset: "PDF/UA", tagged: true, displayTitle: true, lang: printed.language },
    info: { Title: title, Author: "Fareguard", CreationDate: now },
  });
  doc.registerFont(REGULAR, FONTS.regular).registerFont(BOLD, FONTS.bold);
  const pieces: Uint8Array[] = [];
  doc.on("data", (piece: Uint8Array) => pieces.push(piece));
  const written = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    doc.on("end", () => resolve(Uint8Array.from(Buffer.concat(pieces))));
    doc.on("error", reject);
  });
  const page = taggedPage(doc);
  DRAWINGS[printed.template][form](page, printed);
  page.end();
  return written;
}
