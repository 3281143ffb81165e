import { type ApplicationStatus, isDecided } from "./application-status.ts";

export type AllowanceRefusal = "already-decided" | "no-driver" | "attempts-left";

type AllowanceFacts = {
  status: ApplicationStatus;
  hasDriver: boolean;
  closed: number;
  lastFailed: boolean;
  open: boolean;
  allowed: number;
};

/**
 * Whether an officer may allow one attempt more: only to a driver who has used all of theirs without passing. `allowed` is what
 * the policy and earlier allowances come to.
 */
export function decideAllowance(facts: AllowanceFacts): { done: true } | { done: false; reason: AllowanceRefusal } {
  if (isDecided(facts.status)) return { done: false, reason: "already-decided" };
  if (!facts.hasDriver) return { done: false, reason: "no-driver" };
  const usedUp = !facts.open && facts.lastFailed && facts.closed >= facts.allowed;
  return usedUp ? { done: true } : { done: false, reason: "attempts-left" };
}
