import { expect, test } from "vitest";
import { certificateStatus } from "#app/domain/licensing/certificate";
import { PLACES } from "#app/domain/licensing/policy";
import { printCertificate } from "#app/ui/certificate-print";
import { wordsFor } from "#app/ui/words/words-for";
import { IMRANS, ORIGIN } from "../support/badges.ts";

const words = wordsFor("en").certificate;
const standing = { validUntil: "2029-06-23", revoked: false, successors: [] };
const imrans = { facts: IMRANS.facts, standing, checkToken: "8be066822b0f697b7b879e4b4678bb56" };

// Certificates were issued with these words. Whoever wants others adds a template; this test is not to be changed.
test("template 1 says what it always said", () => {
  expect(printCertificate(imrans, words, ORIGIN, "2026-11-25")).toEqual({
    template: 1,
    language: "en-GB",
    authority: "Chorley Council",
    kind: "Certificate",
    heading: "Keeping children and adults safe",
    name: "Imran Sadiq",
    has: "has finished the training and passed the test",
    rows: [
      { label: "Certificate number", value: "CSE-4S20-2DX2-D33E-R" },
      { label: "Passed on", value: "24 June 2026" },
      { label: "Valid until", value: "23 June 2029" },
      { label: "Licence", value: "Private hire driver" },
      { label: "Taken for", value: "Chorley Council" },
      { label: "Course", value: "Keeping children and adults safe, version 3" },
    ],
    status: { label: "Status", value: "Valid on 25 November 2026", is: "valid" },
    place: "The test was taken online and without supervision.",
    register: { entry: "Register of passes, entry 17", fingerprint: "Fingerprint", hash: "9f".repeat(32) },
    check: {
      title: "Check this certificate",
      text: "Scan the code, or enter the number and surname at",
      page: `${ORIGIN}/certificate-check`,
      code: `${ORIGIN}/certificate-check/8be066822b0f697b7b879e4b4678bb56`,
      alt: "QR code that opens the page where this certificate is checked",
    },
    card: {
      has: "passed the safeguarding test",
      rows: [
        { label: "Certificate number", value: "CSE-4S20-2DX2-D33E-R" },
        { label: "Passed on", value: "24 June 2026" },
        { label: "Valid until", value: "23 June 2029" },
        { label: "Taken for", value: "Chorley Council" },
      ],
      fold: "Print at full size. Cut along the line, and fold in the middle.",
    },
  });
  expect(PLACES.map((place) => words.templates[1].place[place])).toEqual([
    "The test was taken online and without supervision.",
    "The test was taken at the council. An officer checked who took it.",
    "The test was spoken. Two officers of the council wrote down and confirmed the answers.",
  ]);
});

test.each([
  [{ ...standing, validUntil: "2026-06-23" }, "Expired: not valid any more on 25 November 2026"],
  [{ ...standing, successors: ["2032-06-23"] }, "Replaced by a newer certificate before 25 November 2026"],
  [{ ...standing, revoked: true }, "Revoked: it did not count any more on 25 November 2026"],
])("a certificate that does not hold says so itself", (changed, value) => {
  const { status } = printCertificate({ ...imrans, standing: changed }, words, ORIGIN, "2026-11-25");
  expect(status).toEqual({ label: "Status", value, is: certificateStatus(changed, "2026-11-25") });
});

test("a pass for a licence without a name of its own has no such line", () => {
  const facts = { ...IMRANS.facts, licenceLabel: null };
  expect(printCertificate({ ...imrans, facts }, words, ORIGIN, "2026-11-25").rows.map(({ label }) => label)).not.toContain("Licence");
});
