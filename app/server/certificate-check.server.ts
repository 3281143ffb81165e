import { createHash, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { type CalendarDate, londonDate } from "#app/domain/licensing/calendar-date";
import { type CertificateStatus, certificateStatus, initialAndSurname, surnameKey } from "#app/domain/licensing/certificate";
import { readCertificateNumber } from "#app/domain/licensing/certificate-number";
import { type CheckedCertificate, findByNumber, findByToken, standingOf } from "#db/queries/certificate-standing";
import { clientAddress } from "./client-address.ts";
import { store } from "./store.server.ts";
import { certificateAddressFailures, certificateFailures, type Throttle } from "./throttle.server.ts";

const LONGEST = 200;

export const CertificateCheckForm = z.object({
  number: z
    .string()
    .trim()
    .min(1, "number-missing")
    .max(LONGEST, "number-wrong")
    .transform((typed, context) => {
      const number = readCertificateNumber(typed);
      if (number === null) context.addIssue({ code: "custom", message: "number-wrong" });
      return number ?? z.NEVER;
    }),
  surname: z.string().trim().min(1, "surname-missing").max(LONGEST, "other"),
});

/** All that whoever checks a certificate is told. */
export type CheckAnswer = {
  holder: string;
  passedOn: CalendarDate;
  validUntil: CalendarDate;
  status: CertificateStatus;
  today: CalendarDate;
};

export type CertificateCheck =
  | { done: true; answer: CheckAnswer }
  | { done: false; reason: "not-found" }
  | { done: false; reason: "too-many-tries"; retryAfter: number };

/**
 * Whether a certificate holds, for anybody who knows its number and the surname on it. A number that nobody has and a surname that
 * is not its own get the same answer after the same work, and both are counted.
 */
export async function checkByNumber(request: Request, typed: { number: string; surname: string }, now: Date): Promise<CertificateCheck> {
  const counts: Count[] = [[certificateFailures, typed.number], ofAddress(request)];
  const retryAfter = await longestWait(counts);
  if (retryAfter > 0) return { done: false, reason: "too-many-tries", retryAfter };
  const [certificate] = await findByNumber(store, { number: typed.number });
  const isTheirs = sameSurname(typed.surname, certificate?.surname ?? "");
  return certificate && isTheirs ? answer(certificate, now) : fail(counts);
}

/** The same for whoever holds the certificate itself and has scanned its code. */
export async function checkByToken(request: Request, token: string, now: Date): Promise<CertificateCheck> {
  const counts = [ofAddress(request)];
  const retryAfter = await longestWait(counts);
  if (retryAfter > 0) return { done: false, reason: "too-many-tries", retryAfter };
  const [certificate] = await findByToken(store, { token });
  return certificate ? answer(certificate, now) : fail(counts);
}

type Count = [Throttle, string];

function ofAddress(request: Request): Count {
  return [certificateAddressFailures, clientAddress(request)];
}

async function longestWait(counts: readonly Count[]): Promise<number> {
  return Math.max(...(await Promise.all(counts.map(([throttle, key]) => throttle.wait(key)))));
}

async function fail(counts: readonly Count[]): Promise<CertificateCheck> {
  await Promise.all(counts.map(([throttle, key]) => throttle.count(key)));
  return { done: false, reason: "not-found" };
}

/** Compared by their hashes, so that the time it takes tells nothing of how much of a name was right. No name is never the same. */
function sameSurname(typed: string, held: string): boolean {
  const [one, other] = [surnameKey(typed), surnameKey(held)];
  return timingSafeEqual(hash(one), hash(other)) && one !== "";
}

function hash(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

async function answer(certificate: CheckedCertificate, now: Date): Promise<CertificateCheck> {
  const today = londonDate(now);
  const { passedOn, validUntil } = certificate;
  const status = certificateStatus(await standingOf(store, certificate, certificate.revokedAt !== null), today);
  return { done: true, answer: { holder: initialAndSurname(certificate), passedOn, validUntil, status, today } };
}
