import { expect, test } from "vitest";
import { type CertificateForm, writeCertificatePdf } from "#app/server/certificate-pdf.server";
import { printCertificate } from "#app/ui/certificate-print";
import { wordsFor } from "#app/ui/words/words-for";
import { IMRANS, ORIGIN } from "../support/badges.ts";
import { fontsOf, readPdf } from "../support/read-pdf.ts";

const standing = { validUntil: "2029-06-23", revoked: false, successors: [] };
const token = "8be066822b0f697b7b879e4b4678bb56";

function write(form: CertificateForm, name = IMRANS.facts.name): Promise<Uint8Array> {
  const printed = printCertificate(
    { facts: { ...IMRANS.facts, name }, standing, checkToken: token },
    wordsFor("en").certificate,
    ORIGIN,
    "2026-11-25",
  );
  return writeCertificatePdf(printed, form, new Date("2026-11-25T10:00:00Z"));
}

test("the sheet tells a screen reader everything, in the order in which it is read", async () => {
  const pdf = await readPdf(await write("sheet"));
  expect(pdf).toMatchObject({
    ...{ pages: 1, size: [595, 842], marked: true, language: "en-GB" },
    title: "Certificate: Keeping children and adults safe, Imran Sadiq",
    links: [`${ORIGIN}/certificate-check`],
  });
  expect(pdf.tags).toEqual([
    { role: "P", text: "Chorley Council" },
    { role: "P", text: "CERTIFICATE" },
    { role: "H1", text: "Keeping children and adults safe" },
    { role: "P", text: "Imran Sadiq" },
    { role: "P", text: "has finished the training and passed the test" },
    { role: "P", text: "Certificate number: CSE-4S20-2DX2-D33E-R" },
    { role: "P", text: "Passed on: 24 June 2026" },
    { role: "P", text: "Valid until: 23 June 2029" },
    { role: "P", text: "Licence: Private hire driver" },
    { role: "P", text: "Taken for: Chorley Council" },
    { role: "P", text: "Course: Keeping children and adults safe, version 3" },
    { role: "P", text: "Status: Valid on 25 November 2026" },
    { role: "P", text: "The test was taken online and without supervision." },
    { role: "Figure", text: "", alt: "QR code that opens the page where this certificate is checked" },
    { role: "H2", text: "Check this certificate" },
    { role: "P", text: "Scan the code, or enter the number and surname at" },
    { role: "Link", text: "training.chorley.gov.uk/certificate-check", links: 1 },
    { role: "P", text: `Register of passes, entry 17. Fingerprint: ${"9f".repeat(32)}` },
  ]);
});

test("the card says the same shorter, with a heading, a picture with words and a link of its own", async () => {
  const { tags, marked, pages } = await readPdf(await write("card"));
  expect({ marked, pages }).toEqual({ marked: true, pages: 1 });
  expect(tags.map(({ role }) => role)).toEqual(["P", "H1", "P", "P", "P", "P", "P", "P", "Figure", "H2", "P", "Link", "P", "P", "P"]);
  expect(tags.map(({ text }) => text)).toContain("Certificate number: CSE-4S20-2DX2-D33E-R");
});

test.each(["sheet", "card"] as const)("the %s brings its own fonts, and says that it is PDF/UA", async (form) => {
  const bytes = await write(form);
  const { names, carried } = fontsOf(bytes);
  expect(names).toEqual([expect.stringMatching(/^\w{6}\+NotoSans-/), expect.stringMatching(/^\w{6}\+NotoSans-/)]);
  expect(carried).toBe(2);
  expect(Buffer.from(bytes).toString("latin1")).toMatch(/pdfuaid:part[>=]"?1/);
});

test.each([
  ["Łucja", "Wójcik-Nguyễn"],
  ["Şükrü", "Öztürk Đorđević"],
  ["Παναγιώτης", "Παπαδόπουλος"],
  ["Konstantinos-Alexandros Maximilian", "Papadopoulos-Wolfeschlegelsteinhausenbergerdorff of Lancaster"],
])("%s %s is printed letter by letter, on one page", async (firstNames, surname) => {
  const { tags, pages } = await readPdf(await write("sheet", { firstNames, surname }));
  expect(tags.map(({ text }) => bare(text))).toContain(bare(firstNames + surname));
  expect(pages).toBe(1);
});

test("the longest name does not push the card apart", async () => {
  const surname = "Papadopoulos-Wolfeschlegelsteinhausenbergerdorff of Lancaster";
  const { tags, pages } = await readPdf(await write("card", { firstNames: "Konstantinos-Alexandros", surname }));
  expect(tags.map(({ text }) => bare(text))).toContain(bare(`Konstantinos-Alexandros${surname}`));
  expect(pages).toBe(1);
});

/** A name may be broken into lines, where a space is lost. */
function bare(text: string): string {
  return text.normalize("NFC").replaceAll(" ", "");
}
