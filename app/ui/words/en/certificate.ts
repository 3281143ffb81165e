import type { CertificateStatus, CertificateTemplate } from "#app/domain/licensing/certificate";
import type { Place } from "#app/domain/licensing/policy";

type TemplateWords = {
  kind: string;
  has: string;
  number: string;
  passedOn: string;
  validUntil: string;
  licence: string;
  authority: string;
  course: string;
  courseVersion: (title: string, version: number) => string;
  status: string;
  statuses: Record<CertificateStatus, (today: string) => string>;
  place: Record<Place, string>;
  checkTitle: string;
  check: string;
  register: (entry: number) => string;
  fingerprint: string;
  cardHas: string;
  cardFold: string;
};

/**
 * The words that stand on certificates, by template. Certificates were issued with them, so a template that is in use is never
 * changed, not by a letter: other words are another template. A test holds each one to what it was.
 */
const templates: Record<CertificateTemplate, TemplateWords> = {
  1: {
    kind: "Certificate",
    has: "has finished the training and passed the test",
    number: "Certificate number",
    passedOn: "Passed on",
    validUntil: "Valid until",
    licence: "Licence",
    authority: "Taken for",
    course: "Course",
    courseVersion: (title, version) => `${title}, version ${version}`,
    status: "Status",
    statuses: {
      valid: (today) => `Valid on ${today}`,
      expired: (today) => `Expired: not valid any more on ${today}`,
      superseded: (today) => `Replaced by a newer certificate before ${today}`,
      revoked: (today) => `Revoked: it did not count any more on ${today}`,
    },
    place: {
      home: "The test was taken online and without supervision.",
      supervised: "The test was taken at the council. An officer checked who took it.",
      oral: "The test was spoken. Two officers of the council wrote down and confirmed the answers.",
    },
    checkTitle: "Check this certificate",
    check: "Scan the code, or enter the number and surname at",
    register: (entry) => `Register of passes, entry ${entry}`,
    fingerprint: "Fingerprint",
    cardHas: "passed the safeguarding test",
    cardFold: "Print at full size. Cut along the line, and fold in the middle.",
  },
};

/** The page of a certificate, its files, and the badge. */
export const certificate = {
  templates,
  title: "Certificate",
  back: "Home",
  notNeeded: "Licensing officers see this pass on your application. You do not need to print or send anything.",
  keepTitle: "Keep a copy",
  print: "Print this page",
  sheet: "Certificate to print (PDF, A4)",
  card: "Card for your wallet (PDF)",
  badge: "Digital badge (signed file)",
  badgeHint: "The digital badge is for another council. Its computer can check it without asking us.",
  qr: "QR code that opens the page where this certificate is checked",
  badgeWords: {
    name: (course: string) => `${course}: certificate`,
    description: (authority: string) => `Safeguarding training and test for a licence from ${authority}.`,
    criteria: (authority: string) => `Finished every lesson of the course and passed its test by the rules of ${authority}.`,
  },
};

/** The public page that says whether a certificate holds. */
export const certificateCheck = {
  title: "Check a certificate",
  lead: "See whether somebody’s certificate is valid. You need the number and the surname on it. Or scan its QR code.",
  number: "Certificate number",
  numberHint: "For example, CSE-7K3M-9QXT-2B4V-C",
  surname: "Surname",
  surnameHint: "As on the certificate",
  submit: "Check the certificate",
  again: "Check another certificate",
  back: "Start page",
  print: "Print this page",
  holder: "Holder",
  passedOn: "Passed on",
  validUntil: "Valid until",
  checkedOn: (today: string) => `Checked on ${today}.`,
  compare: "Is this what the certificate says? If not, it was changed.",
  statuses: {
    valid: { tag: "Valid", text: "This certificate is valid." },
    expired: { tag: "Expired", text: "This certificate is out of date." },
    superseded: { tag: "Superseded", text: "A newer certificate has replaced this one. Ask to see the newer one." },
    revoked: { tag: "Revoked", text: "This certificate was withdrawn. It does not count any more." },
  } satisfies Record<CertificateStatus, { tag: string; text: string }>,
  unknownTitle: "We cannot confirm this code",
  unknown: "No certificate has this code. Check the certificate by its number and surname instead.",
  tooManyTitle: "Too many tries",
  errors: {
    "number-missing": "Enter the certificate number",
    "number-wrong": "This is no certificate number. Check each letter and digit.",
    "surname-missing": "Enter the surname on the certificate",
    "not-found": "We cannot confirm a certificate with this number and surname. Check both and try again.",
    "too-many-tries": "There were too many wrong tries. Wait 15 minutes, then try again.",
    other: "Check what you typed here",
  },
};
