import { correctionsOf } from "#app/domain/assessment/appeal-checks";
import type { AppealItem } from "#app/domain/assessment/appeal-item";
import { appealItems, type LoggedCorrection } from "#app/domain/assessment/appeal-items";
import { writeItemNumbers } from "#app/domain/course/contact-numbers";
import { type listLedgerEntries, listReportsOfAttempt } from "#db/queries/appeal-evidence";
import type { Attempt } from "#db/queries/attempts";
import { listContacts } from "#db/queries/contacts";
import { listApplied } from "#db/queries/corrections";
import type { CourseVersion } from "#db/queries/courses";
import { listFlagTimes } from "#db/queries/flags";
import type { listOutcomes } from "#db/queries/outcomes";
import { listNames } from "#db/queries/people";
import type { Handle } from "#db/store";
import type { SignalsRead } from "./read-signals.server.ts";

type Answered = {
  responses: SignalsRead["responses"];
  kept: boolean;
  outcomes: Awaited<ReturnType<typeof listOutcomes>>;
  entries: Awaited<ReturnType<typeof listLedgerEntries>>;
};

/** Every question of a closed attempt with all that was said and decided about it. */
export async function readAppealItems(
  tx: Handle,
  { attemptId, paper }: Attempt,
  version: CourseVersion,
  answered: Answered,
): Promise<AppealItem[]> {
  const { responses, kept, outcomes, entries } = answered;
  const contacts = await listContacts(tx);
  const [browsers, networks] = [numbered(responses.map((one) => one.deviceHash)), numbered(responses.map((one) => one.networkHash))];
  const titles = new Map(version.course.modules.map(({ slug, title }) => [slug, title]));
  const items = appealItems({
    ...{ paper, items: version.items, scenarios: version.course.scenarios ?? [], responsesKept: kept },
    write: (item) => writeItemNumbers(item, contacts),
    responses: responses.map((one) => ({ ...one, browser: browsers(one.deviceHash), network: networks(one.networkHash) })),
    flags: await listFlagTimes(tx, attemptId),
    corrections: await readCorrections(tx, version.courseId),
    outcomes: outcomes.map(({ seq }) => correctionsOf(entries.get(seq)?.body)),
    reports: await listReportsOfAttempt(tx, attemptId),
  });
  return items.map((item) => ({ ...item, topic: titles.get(item.topic) ?? item.topic }));
}

/** Numbers what differs, in the order in which it first came. */
function numbered(hashes: readonly (string | null)[]): (hash: string | null) => number | null {
  const known = [...new Set(hashes.filter((hash) => hash !== null))];
  return (hash) => (hash === null ? null : known.indexOf(hash) + 1);
}

async function readCorrections(tx: Handle, courseId: string): Promise<LoggedCorrection[]> {
  const applied = await listApplied(tx, courseId);
  const names = await listNames(tx, [...new Set(applied.flatMap(({ proposedBy, decidedBy }) => [proposedBy, decidedBy ?? proposedBy]))]);
  const name = (personId: string | null) => names.get(personId ?? "") ?? "An editor";
  return applied.flatMap((one) =>
    one.decidedAt ? [{ ...one, decidedAt: one.decidedAt, proposedBy: name(one.proposedBy), decidedBy: name(one.decidedBy) }] : [],
  );
}
