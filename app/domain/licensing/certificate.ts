import type { CalendarDate } from "./calendar-date.ts";
import { normaliseName } from "./person-name.ts";
import type { Place } from "./policy.ts";
import { isValidOn } from "./validity.ts";

/** Every template that a certificate was ever issued with. None is changed or removed; a new look or other words are a new number. */
export const CERTIFICATE_TEMPLATES = [1] as const;
export type CertificateTemplate = (typeof CERTIFICATE_TEMPLATES)[number];

/** What certificates are issued with from now on. */
export const NEWEST_TEMPLATE: CertificateTemplate = 1;

/** What a certificate says, fixed when it was issued; its name is null once the holder's details were erased. */
export type CertificateFacts = {
  template: CertificateTemplate;
  number: string;
  name: { firstNames: string; surname: string } | null;
  passedOn: CalendarDate;
  validUntil: CalendarDate;
  authorityName: string;
  licenceLabel: string | null;
  course: { title: string; version: number };
  place: Place;
  register: { seq: number; hash: string };
};

export type CertificateStatus = "valid" | "expired" | "superseded" | "revoked";

/** A pass as the register holds it. */
export type RegisteredPass = { personId: string; courseId: string; seq: number; validUntil: CalendarDate; revoked: boolean };

/** What decides where a certificate stands. */
export type CertificateStanding = {
  validUntil: CalendarDate;
  revoked: boolean;
  /** The last days of the passes gained after this one by the same person in the same course that were not revoked. */
  successors: readonly CalendarDate[];
};

/**
 * Where a certificate stands on a day. Revoked outweighs all; superseded is one that a later pass has replaced which lasts longer and
 * still counts, so that whoever holds the old paper asks for the new one; else its own last day decides, that day included.
 */
export function certificateStatus({ validUntil, revoked, successors }: CertificateStanding, today: CalendarDate): CertificateStatus {
  if (revoked) return "revoked";
  if (successors.some((until) => until > validUntil && isValidOn(until, today))) return "superseded";
  return isValidOn(validUntil, today) ? "valid" : "expired";
}

/** Where a pass stands on a day among others of the register, itself among them or not; by the same rule. */
export function registeredStatus(pass: RegisteredPass, others: readonly RegisteredPass[], today: CalendarDate): CertificateStatus {
  const successors = others.filter(
    ({ personId, courseId, seq, revoked }) => personId === pass.personId && courseId === pass.courseId && seq > pass.seq && !revoked,
  );
  return certificateStatus({ ...pass, successors: successors.map(({ validUntil }) => validUntil) }, today);
}

/** The template a stored number stands for. Throws on one that was never issued. */
export function templateOf(number: number): CertificateTemplate {
  const template = CERTIFICATE_TEMPLATES.find((known) => known === number);
  if (!template) throw new Error(`no certificate was ever issued with template ${number}`);
  return template;
}

/** As much of a name as strangers are told: "I. Sadiq". */
export function initialAndSurname({ firstNames, surname }: { firstNames: string; surname: string }): string {
  const [initial] = firstNames.trim();
  return initial ? `${initial.toUpperCase()}. ${surname}` : surname;
}

/** A surname in the one form in which typed and held ones are compared; case, accents, hyphens and spaces are forgiven. */
export function surnameKey(surname: string): string {
  return normaliseName(surname);
}
