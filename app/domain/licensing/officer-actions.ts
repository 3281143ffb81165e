import { type ApplicationStatus, isDecided } from "./application-status.ts";
import { mayResume, type Question } from "./deferral.ts";
import { mayVerify } from "./verification.ts";

export const OFFICER_ACTIONS = [
  "verify",
  "check-identity",
  "allow-attempt",
  "resume",
  "invite",
  "oral-test",
  "accept-pass",
  "defer",
  "waive",
  "refuse",
] as const;

export type OfficerAction = (typeof OFFICER_ACTIONS)[number];

type ActionFacts = {
  status: ApplicationStatus;
  hasDriver: boolean;
  claimWaits: boolean;
  attemptsUsedUp: boolean;
  /** Whether a pass serves the application as it stands. */
  passServes: boolean;
  /** The question that stands, if the last decision asked one. */
  question: Question;
  acceptsOtherTraining: boolean;
};

/** What an officer may do with an application as it stands, the most likely first. The commands decide again. */
export function officerActions(facts: ActionFacts): OfficerAction[] {
  const { status, hasDriver, claimWaits, attemptsUsedUp, passServes, question } = facts;
  const open = !isDecided(status);
  const may: Record<OfficerAction, boolean> = {
    verify: mayVerify(status, passServes),
    "check-identity": claimWaits,
    "allow-attempt": hasDriver && attemptsUsedUp && open,
    resume: mayResume(status, question),
    "oral-test": hasDriver && open && !mayVerify(status, passServes),
    invite: !hasDriver && open,
    "accept-pass": open && !passServes,
    defer: hasDriver && open && status !== "waiting-for-driver",
    waive: facts.acceptsOtherTraining && open,
    refuse: open,
  };
  return OFFICER_ACTIONS.filter((action) => may[action]);
}
