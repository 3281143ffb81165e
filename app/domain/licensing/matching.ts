import type { CalendarDate } from "./calendar-date.ts";
import { normaliseName } from "./person-name.ts";

/** What a person says about themselves, or what the licensing authority holds about the applicant. */
export type Applicant = { surname: string; bornOn: CalendarDate };

export type Match = { result: "matched" } | { result: "check-identity"; differs: ("surname" | "birth-date")[] } | { result: "not-found" };

/**
 * Whether the person who gave an application's reference is its applicant. With one of surname and birth date different an
 * officer compares them (a name changed by marriage, a slip of the keyboard); with both different the answer is the same as
 * for a reference that does not exist, so that a stranger's guess learns nothing.
 */
export function matchApplicant(claimed: Applicant, held: Applicant): Match {
  const differs: ("surname" | "birth-date")[] = [];
  if (!sameSurname(claimed.surname, held.surname)) differs.push("surname");
  if (claimed.bornOn !== held.bornOn) differs.push("birth-date");

  if (differs.length === 0) return { result: "matched" };
  return differs.length === 1 ? { result: "check-identity", differs } : { result: "not-found" };
}

/**
 * The same question when a person has said who they are more than once: in their account and again on a form. Everything they
 * said counts, and the worst of it decides; saying nothing at all is nobody.
 */
export function matchEveryClaim(claims: readonly Applicant[], held: Applicant): Match {
  const matches = claims.map((claimed) => matchApplicant(claimed, held));
  if (matches.length === 0 || matches.some(({ result }) => result === "not-found")) return { result: "not-found" };
  const differs = [...new Set(matches.flatMap((match) => (match.result === "check-identity" ? match.differs : [])))];
  return differs.length === 0 ? { result: "matched" } : { result: "check-identity", differs };
}

/** A surname without letters ("-", "") is never the same as anything, not even as another such. */
function sameSurname(claimed: string, held: string): boolean {
  const name = normaliseName(claimed);
  return name !== "" && name === normaliseName(held);
}
