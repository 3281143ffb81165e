import { type ApplicationStatus, isDecided } from "./application-status.ts";

export const OFFICER_ACTIONS = ["verify", "check-identity", "allow-attempt", "invite", "oral-test", "refuse"] as const;

export type OfficerAction = (typeof OFFICER_ACTIONS)[number];

type ActionFacts = { status: ApplicationStatus; hasDriver: boolean; claimWaits: boolean; attemptsUsedUp: boolean };

/** What an officer may do with an application as it stands, the most likely first. The commands decide again. */
export function officerActions({ status, hasDriver, claimWaits, attemptsUsedUp }: ActionFacts): OfficerAction[] {
  const may: Record<OfficerAction, boolean> = {
    verify: status === "ready-to-verify",
    "check-identity": claimWaits,
    "allow-attempt": hasDriver && attemptsUsedUp && !isDecided(status),
    "oral-test": hasDriver && !isDecided(status) && status !== "ready-to-verify",
    invite: !hasDriver && !isDecided(status),
    refuse: !isDecided(status),
  };
  return OFFICER_ACTIONS.filter((action) => may[action]);
}
