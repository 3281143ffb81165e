import type { CertificateStatus, CertificateTemplate } from "./certificate.ts";

/** A certificate in words, the same for the page, the sheet and the card; how it looks is its template's. */
export type PrintedCertificate = {
  template: CertificateTemplate;
  /** The language of its words, for whatever reads it aloud. */
  language: string;
  authority: string;
  kind: string;
  heading: string;
  name: string;
  has: string;
  rows: readonly { label: string; value: string }[];
  status: { label: string; value: string; is: CertificateStatus };
  place: string;
  register: { entry: string; fingerprint: string; hash: string };
  check: { title: string; text: string; page: string; code: string; alt: string };
  card: { has: string; rows: readonly { label: string; value: string }[]; fold: string };
};
