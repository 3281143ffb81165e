import type { CalendarDate } from "./calendar-date.ts";
import { spellingKey, spokenWords, writtenWords } from "./name-spelling.ts";
import { normaliseName } from "./person-name.ts";
import { normaliseReference } from "./reference.ts";

type Name = { firstNames: string; surname: string };

/** Whom an application is from, as the authority holds it. */
export type SoughtPerson = Name & { bornOn: CalendarDate; licenceNumber: string | null };

/** A driver the authority knows already: what their account says, and what their earlier applications said of them. */
export type KnownDriver = {
  personId: string;
  account: Name & { bornOn: CalendarDate };
  earlier: readonly (Name & { bornOn: CalendarDate; licenceNumber: string | null })[];
};

/** Why a driver may be the applicant; each is said to the officer who decides. */
export const CANDIDATE_REASONS = [
  "same-licence-number",
  "same-birth-date",
  "birth-date-turned-round",
  "same-name",
  "same-name-earlier",
  "same-words-other-order",
  "sounds-alike",
  "same-surname",
] as const;

export type CandidateReason = (typeof CANDIDATE_REASONS)[number];
export type Candidate = { personId: string; score: number; likelihood: "likely" | "possible"; reasons: CandidateReason[] };

/** Fareguard's judgement of how much each reason tells. No sum of them links anybody: an officer does. */
const WEIGHTS: Record<CandidateReason, number> = {
  "same-licence-number": 50,
  "same-birth-date": 40,
  "birth-date-turned-round": 25,
  "same-name": 45,
  "same-name-earlier": 40,
  "same-words-other-order": 38,
  "sounds-alike": 30,
  "same-surname": 20,
};

const LIKELY = 78;
/** Below this two strangers are as probable: a birth date alone, or a common name alone. */
const POSSIBLE = 55;

/** The drivers who may be the applicant, the likeliest first, each with what speaks for it. */
export function findCandidates(sought: SoughtPerson, drivers: readonly KnownDriver[]): Candidate[] {
  return drivers
    .map((driver) => scoreDriver(sought, driver))
    .filter(({ score }) => score >= POSSIBLE)
    .toSorted((one, other) => other.score - one.score || (one.personId < other.personId ? -1 : 1));
}

/** A birth date with day and month the other way round, or null when that is no other day. */
export function turnedRound(bornOn: CalendarDate): CalendarDate | null {
  const [year, month = "", day = ""] = bornOn.split("-");
  return Number(day) > 12 || day === month ? null : `${year}-${day}-${month}`;
}

function scoreDriver(sought: SoughtPerson, driver: KnownDriver): Candidate {
  const reasons = [licenceReason(sought, driver), birthReason(sought, driver), nameReason(sought, driver)].filter(
    (reason) => reason !== null,
  );
  const score = reasons.reduce((sum, reason) => sum + WEIGHTS[reason], 0);
  return { personId: driver.personId, score, likelihood: score >= LIKELY ? "likely" : "possible", reasons };
}

function licenceReason({ licenceNumber }: SoughtPerson, { earlier }: KnownDriver): CandidateReason | null {
  const number = normaliseReference(licenceNumber ?? "");
  const same = number !== "" && earlier.some((each) => normaliseReference(each.licenceNumber ?? "") === number);
  return same ? "same-licence-number" : null;
}

function birthReason({ bornOn }: SoughtPerson, { account, earlier }: KnownDriver): CandidateReason | null {
  const days = [account, ...earlier].map((each) => each.bornOn);
  if (days.includes(bornOn)) return "same-birth-date";
  const turned = turnedRound(bornOn);
  return turned !== null && days.includes(turned) ? "birth-date-turned-round" : null;
}

/** The strongest of what the names say; only one of them counts. */
function nameReason(sought: SoughtPerson, { account, earlier }: KnownDriver): CandidateReason | null {
  const names = [account, ...earlier];
  if (sameName(sought, account)) return "same-name";
  if (earlier.some((name) => sameName(sought, name))) return "same-name-earlier";
  if (names.some((name) => sameWords(writtenWords(fullName(sought)), writtenWords(fullName(name))))) return "same-words-other-order";
  if (names.some((name) => sameWords(spokenWords(fullName(sought)), spokenWords(fullName(name))))) return "sounds-alike";
  return names.some((name) => spellingKey(name.surname) === spellingKey(sought.surname)) ? "same-surname" : null;
}

function sameName(one: Name, other: Name): boolean {
  const same = (a: string, b: string) => normaliseName(a) !== "" && normaliseName(a) === normaliseName(b);
  return same(one.surname, other.surname) && same(one.firstNames, other.firstNames);
}

/** Whether each word of the shorter name is one of the other's, two of them at least: a middle name may be left out. */
function sameWords(one: readonly string[], other: readonly string[]): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  return shorter.length >= 2 && shorter.every((word) => longer.includes(word));
}

function fullName({ firstNames, surname }: Name): string {
  return `${firstNames} ${surname}`;
}
