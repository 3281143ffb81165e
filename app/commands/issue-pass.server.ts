import { randomBytes, randomInt } from "node:crypto";
import type { Mark } from "#app/domain/assessment/marking";
import { STATUS_LIST_PLACES, statusIndex } from "#app/domain/badge/status-list";
import type { CalendarDate } from "#app/domain/licensing/calendar-date";
import { NEWEST_TEMPLATE } from "#app/domain/licensing/certificate";
import { certificateNumber } from "#app/domain/licensing/certificate-number";
import type { Policy } from "#app/domain/licensing/policy";
import { validUntil } from "#app/domain/licensing/validity";
import { insertCertificate, isStatusIndexTaken, readIssuer } from "#db/queries/certificates";
import { listKindredCourses } from "#db/queries/asked-courses";
import { findLastValidDay, insertPass, type NewPass } from "#db/queries/passes";
import { findPersonalDetails } from "#db/queries/people";
import type { Handle } from "#db/store";
import { announceIssued } from "./announce-pass.server.ts";

const MOST_TRIES = 200;

export type Certificate = { number: string; passedOn: CalendarDate; validUntil: CalendarDate };

/** What a pass of this day will say. One gained in the renewal window of a pass that is still valid begins when that one ends. */
export async function makeCertificate(
  tx: Handle,
  { personId, courseId, policy, passedOn }: { personId: string; courseId: string; policy: Policy; passedOn: CalendarDate },
): Promise<Certificate> {
  const current = await findLastValidDay(tx, personId, await listKindredCourses(tx, courseId), passedOn);
  return { number: certificateNumber(randomBytes(8)), passedOn, validUntil: validUntil(passedOn, policy, current) };
}

type PassOf = Pick<NewPass, "attemptId" | "personId" | "courseId" | "versionId" | "policyId" | "authorityId" | "seq" | "prevHash">;

/** Enters a pass in the register, beside the ledger entry that its link names, and issues its certificate by the newest template. */
export async function issuePass(
  tx: Handle,
  of: PassOf,
  { score, outOf }: Mark,
  { number, ...days }: Certificate,
  now: Date,
): Promise<void> {
  const { attemptId, personId, courseId, versionId, policyId, authorityId, seq, prevHash } = of;
  const pass = { attemptId, personId, courseId, versionId, policyId, authorityId, seq, prevHash, score, outOf };
  const passRecordId = await insertPass(tx, { ...pass, certificateNumber: number, ...days }, now);
  const name = await findPersonalDetails(tx, personId);
  if (!name) throw new Error(`the details of ${personId} are gone, so no certificate can name them`);
  const certificate = {
    ...(await readIssuer(tx, attemptId, authorityId)),
    ...{
      passRecordId,
      template: NEWEST_TEMPLATE,
      checkToken: randomBytes(16).toString("hex"),
      statusIndex: await drawStatusIndex(tx, seq),
    },
  };
  await insertCertificate(tx, certificate, { firstNames: name.firstNames, surname: name.surname });
  await announceIssued(tx, passRecordId, now);
}

/** A free place in the status lists, by chance. Lists are half empty, so that so many tries are never needed. */
async function drawStatusIndex(tx: Handle, seq: number): Promise<number> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const index = statusIndex(seq, randomInt(STATUS_LIST_PLACES));
    if (!(await isStatusIndexTaken(tx, index))) return index;
  }
  throw new Error(`no free place was found in the status list of entry ${seq}`);
}
