import { remindApplicant } from "#app/commands/remind-applicant.server";
import { remindHolder } from "#app/commands/remind-holder.server";
import { remindLearner } from "#app/commands/remind-learner.server";
import { addDays, londonDate } from "#app/domain/licensing/calendar-date";
import type { Policy } from "#app/domain/licensing/policy";
import { type ReminderWindow, windowsAfterBegin, windowsBeforeEnd } from "#app/domain/licensing/reminder";
import { readAuthorityName, readPolicyInForce } from "#db/queries/authorities";
import { findSuccessor } from "#db/queries/authority-mergers";
import { listEveryLicenseeType, listNotTakenUp, listPassesEnding, listUnfinished } from "#db/queries/reminders";
import type { Store } from "#db/store";

type Council = { authorityId: string; authorityName: string };
type Type = Awaited<ReturnType<typeof listEveryLicenseeType>>[number];

/** Days after an invitation in which nobody is reminded of it. */
const QUIET_DAYS = 3;

/** Reminds everybody whom their council's policy wants reminded today and who was not yet. Returns how many it wrote to. */
export async function sendReminders(store: Store, now: Date): Promise<number> {
  let reminded = 0;
  for (const type of await listEveryLicenseeType(store)) {
    const council = await readCouncil(store, type.authorityId);
    const { policy } = await readPolicyInForce(store, council.authorityId, type.licenseeType);
    reminded += await remindType(store, type, council, policy, now);
  }
  return reminded;
}

/** Who writes for a council: it itself, or the one that it has become part of. */
async function readCouncil(store: Store, authorityId: string): Promise<Council> {
  const successor = await findSuccessor(store, authorityId);
  return { authorityId: successor, authorityName: await readAuthorityName(store, successor) };
}

async function remindType(store: Store, type: Type, council: Council, policy: Policy, now: Date): Promise<number> {
  const { label } = type;
  const today = londonDate(now);
  const quietSince = addDays(today, -QUIET_DAYS);
  return sum([
    await inWindows(windowsBeforeEnd(policy.expiry_reminder_days, today), async (window) =>
      each(await listPassesEnding(store, type, window), (pass) => remindHolder(store, pass, { ...council, label, days: window.days }, now)),
    ),
    await inWindows(windowsAfterBegin(policy.invitation_reminder_days, today), async (window) =>
      each(await listNotTakenUp(store, type, window, quietSince), (one) =>
        remindApplicant(store, one, { ...council, days: window.days }, now),
      ),
    ),
    await inWindows(windowsAfterBegin(policy.training_reminder_days, today), async (window) =>
      each(await listUnfinished(store, type, window), (one) => remindLearner(store, one, { ...council, days: window.days }, now)),
    ),
  ]);
}

async function inWindows(windows: readonly ReminderWindow[], remind: (window: ReminderWindow) => Promise<number>): Promise<number> {
  const counts: number[] = [];
  for (const window of windows) counts.push(await remind(window));
  return sum(counts);
}

/** One transaction each, so that other writes get in between; what a batch leaves is done at the next run. */
async function each<One>(ones: readonly One[], remind: (one: One) => Promise<boolean>): Promise<number> {
  let done = 0;
  for (const one of ones) if (await remind(one)) done += 1;
  return done;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
