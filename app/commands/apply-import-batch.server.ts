import type { ImportLine } from "#app/domain/licensing/application-import";
import { londonDate } from "#app/domain/licensing/calendar-date";
import type { ImportedApplication } from "#app/domain/licensing/import-row";
import { insertApplications } from "#db/queries/applicants";
import * as audit from "#db/queries/audit";
import { readAuthorityName } from "#db/queries/authorities";
import { type KeptLine, listLinesAfter } from "#db/queries/import-lines";
import { type Import, readImport, saveImportProgress } from "#db/queries/imports";
import { saveLicences } from "#db/queries/licences";
import type { Handle, Store } from "#db/store";
import { readApplicationRows, readLicenceRows } from "./read-import-row.server.ts";
import { inviteNewcomer } from "./send-invitation.server.ts";

/** Small enough that nobody who is sitting a test waits for it. */
const BATCH = 250;

type Applied = { added: number; changed: number };

/**
 * Applies the next lines of a file that an officer confirmed, and keeps how far it has come, in one transaction. Each line is read
 * again beside what is held by now: what a colleague added meanwhile is not added again, and a file applied twice changes nothing.
 * Returns whether lines are left.
 */
export function applyImportBatch(store: Store, importId: string, now: Date): Promise<boolean> {
  return store.transaction(async (tx) => {
    const upload = await readImport(tx, importId);
    if (upload.stage !== "applying") return false;
    const outcomes = upload.kind === "licences" ? (["new", "differs"] as const) : (["new"] as const);
    const lines = await listLinesAfter(tx, importId, { outcomes, after: upload.appliedThrough, limit: BATCH });
    const apply = upload.kind === "licences" ? applyLicences : applyApplications;
    const applied = await apply(tx, upload, lines, now);
    const [added, changed] = [upload.added + applied.added, upload.changed + applied.changed];
    const finished = lines.length < BATCH;
    const end = finished ? { stage: "applied" as const, appliedAt: now } : {};
    await saveImportProgress(tx, importId, { added, changed, appliedThrough: lines.at(-1)?.line ?? upload.appliedThrough, ...end });
    if (finished) await audit.record(tx, { ...by(upload), action: "import.applied", subject: importId, detail: { added, changed } }, now);
    return !finished;
  });
}

async function applyApplications(tx: Handle, upload: Import, lines: readonly KeptLine[], now: Date): Promise<Applied> {
  const read = await readApplicationRows(tx, upload, { rows: lines, seen: new Set() }, londonDate(now));
  const { authorityId, officerId, importId } = upload;
  const added = await insertApplications(tx, newIn(read), { authorityId, createdBy: officerId }, now);
  const detail = { import: importId };
  await audit.recordAll(
    tx,
    added.map(({ applicationId }) => ({ ...by(upload), action: "application.imported", subject: applicationId, detail })),
    now,
  );
  if (upload.invite) await inviteAll(tx, upload, added, now);
  return { added: added.length, changed: 0 };
}

async function applyLicences(tx: Handle, upload: Import, lines: readonly KeptLine[], now: Date): Promise<Applied> {
  const read = await readLicenceRows(tx, upload, { rows: lines, seen: new Set() }, londonDate(now));
  const changed = read.flatMap((line) => (line.outcome === "differs" ? [line.found] : []));
  const added = newIn(read);
  await saveLicences(tx, upload.authorityId, [...added, ...changed], now);
  return { added: added.length, changed: changed.length };
}

function newIn<Found>(lines: readonly ImportLine<Found>[]): Found[] {
  return lines.flatMap((line) => (line.outcome === "new" ? [line.found] : []));
}

type Added = ImportedApplication & { applicationId: string };

async function inviteAll(tx: Handle, { authorityId, officerId }: Import, added: readonly Added[], now: Date): Promise<void> {
  const officer = { personId: officerId, name: "", authorityId, authorityName: await readAuthorityName(tx, authorityId) };
  for (const newcomer of added) await inviteNewcomer(tx, officer, newcomer, now);
}

function by({ officerId, authorityId }: Import) {
  return { actor: { personId: officerId, role: "officer" as const }, authorityId };
}
