import { printScore } from "#app/domain/assessment/marks";
import { printDate } from "#app/domain/licensing/calendar-date";
import { identityCheckHistory } from "#app/ui/decision-words";

type Detail = Record<string, unknown>;

/** What the audit log calls each thing that happens to an application, in words. */
const ACTIONS: Record<string, (detail: Detail) => string> = {
  "application.created": ({ api_key: key }) => (key ? "Application handed in by another system" : "Application added"),
  "application.imported": () => "Application imported from a file",
  "application.invited": ({ channel }) =>
    channel === "sms" ? "Invitation sent to the applicant by text message" : "Invitation sent to the applicant",
  "application.claimed": ({ result }) =>
    result === "matched"
      ? "Driver took the application into their account: surname and date of birth are the same"
      : "Driver asked for the application: surname or date of birth differs",
  "application.linked": () => "Given to a driver whom an officer knew to be the applicant",
  "identity.decided": ({ decision }) => (decision === "same" ? "Identity confirmed" : "Claim closed: not the applicant"),
  "attempt.started": ({ number }) => `Test begun, attempt ${String(number)}`,
  "attempt.closed": closedWords,
  "attempt.corrected": ({ score, out_of: outOf }) =>
    `Test marked again after a correction, ${printScore(Number(score))} of ${String(outOf)} right`,
  "attempt.left-passed": () => "A correction changed the key; the pass stays",
  "appeal-pack.read": () => "Appeal pack opened",
  "attempt.allowed": () => "One more attempt allowed",
  "application.verified": ({ identity_check: check }) => `Verified, ${identityCheckHistory(typeof check === "string" ? check : null)}`,
  "application.deferred": () => "Question sent to the driver",
  "application.answered": () => "Driver answered the question",
  "application.resumed": () => "Let go on",
  "application.waived": ({ until }) => `Waived until ${printDate(String(until))}: other training accepted`,
  "revocation.proposed": () => "Revocation of the pass proposed",
  "revocation.declined": () => "Proposal to revoke the pass declined",
  "pass.shown": () => "Pass from elsewhere shown, with the driver’s consent",
  "pass.accepted": ({ identity_check: check }) =>
    `Pass from elsewhere accepted, ${identityCheckHistory(typeof check === "string" ? check : null)}`,
  "pass.revoked": () => "Pass revoked",
  "application.refused": refusedWords,
};

/** One entry of the history in words. An action nobody has worded yet is shown as the log spells it. */
export function historyWords(action: string, detail: Detail): string {
  const words = Object.entries(ACTIONS).find(([known]) => known === action)?.[1];
  if (words) return words(detail);
  const spelled = action.replace(/[.-]/g, " ");
  return spelled.charAt(0).toUpperCase() + spelled.slice(1);
}

function closedWords({ passed, score, out_of: outOf, closed_by: closedBy }: Detail): string {
  const mark = `${printScore(Number(score))} of ${String(outOf)} right`;
  return `Test ${passed ? "passed" : "failed"}, ${mark}${closedBy === "deadline" ? ", time ran out" : ""}`;
}

/** Entries from before there were text messages say only whether somebody was told. */
function refusedWords({ told }: Detail): string {
  if (told === "post") return "Refused, with a letter to print";
  if (told === "sms") return "Refused, with a text message to the applicant";
  return told ? "Refused, and the applicant told" : "Refused";
}

const ROLES: Record<string, string> = {
  driver: "Driver",
  officer: "Officer",
  editor: "Editor",
  admin: "Administrator",
  system: "Fareguard",
};

/** Who did it: by name where there is one, and as what. */
export function actorWords(who: string | null, role: string): string {
  const as = ROLES[role] ?? role;
  return who ? `${who} (${as.toLowerCase()})` : as;
}
