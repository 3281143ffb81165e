import { randomUUID } from "node:crypto";
import { and, asc, desc, eq, inArray, isNull, max } from "drizzle-orm";
import { CONSENT_ENTRIES, type ConsentEntry, type ConsentState, consentState } from "#app/domain/licensing/consent";
import type { Handle } from "../store.ts";
import { listAnsweredFor } from "./authority-mergers.ts";

export type NewConsent = {
  passRecordId: string;
  personId: string;
  /** The council that is named, or null where a code is read out. */
  authorityId: string | null;
  codeHash: string | null;
  expiresAt: Date;
};

/** Keeps that a driver lets officers elsewhere see and accept a pass. Returns its id. */
export async function insertConsent({ db, t }: Handle, consent: NewConsent, now: Date): Promise<string> {
  const consentId = randomUUID();
  await db.insert(t.passConsents).values({ consentId, ...consent, givenAt: now });
  return consentId;
}

/** Adds what happened to a consent; its number is taken once, so that it is not used and withdrawn at the same time. */
export async function insertConsentEntry(
  tx: Handle,
  entry: { consentId: string; kind: ConsentEntry; applicationId: string | null; personId: string },
  now: Date,
): Promise<void> {
  const { db, t } = tx;
  const { consentEntries } = t;
  const [last] = await db
    .select({ number: max(consentEntries.number) })
    .from(consentEntries)
    .where(eq(consentEntries.consentId, entry.consentId));
  await db.insert(consentEntries).values({ entryId: randomUUID(), ...entry, number: (last?.number ?? 0) + 1, recordedAt: now });
}

export type Consent = {
  consentId: string;
  passRecordId: string;
  personId: string;
  authorityId: string | null;
  givenAt: Date;
  expiresAt: Date;
  state: ConsentState;
  /** The applications for which an officer was shown the pass, or accepted it. */
  applicationIds: string[];
};

/** Every consent of this driver for one pass, the newest first, as it stands now. */
export function listConsentsForDriver(handle: Handle, passRecordId: string, personId: string, now: Date): Promise<Consent[]> {
  const { passConsents } = handle.t;
  return listConsents(handle, and(eq(passConsents.passRecordId, passRecordId), eq(passConsents.personId, personId)), now);
}

/** The consent of this id, or null. The caller checks whose it is. */
export async function findConsent(handle: Handle, consentId: string, now: Date): Promise<Consent | null> {
  const [consent] = await listConsents(handle, eq(handle.t.passConsents.consentId, consentId), now);
  return consent ?? null;
}

/** The open consent that lets officers of this council, or whoever knows this code, see a pass; null where there is none. */
export async function findOpenConsent(
  handle: Handle,
  { certificateNumber, authorityId, codeHash }: { certificateNumber: string; authorityId: string; codeHash: string | null },
  now: Date,
): Promise<Consent | null> {
  const { db, t } = handle;
  const pass = db
    .select({ id: t.passRecords.passRecordId })
    .from(t.passRecords)
    .where(eq(t.passRecords.certificateNumber, certificateNumber));
  const answeredFor = await listAnsweredFor(handle, authorityId);
  const named = and(inArray(t.passConsents.authorityId, answeredFor), isNull(t.passConsents.codeHash));
  const lets = codeHash === null ? named : eq(t.passConsents.codeHash, codeHash);
  const consents = await listConsents(handle, and(inArray(t.passConsents.passRecordId, pass), lets), now);
  return consents.find(({ state }) => state === "open") ?? null;
}

async function listConsents(handle: Handle, which: ReturnType<typeof and>, now: Date): Promise<Consent[]> {
  const { db, t } = handle;
  const rows = await db
    .select({ consent: t.passConsents, kind: t.consentEntries.kind, applicationId: t.consentEntries.applicationId })
    .from(t.passConsents)
    .leftJoin(t.consentEntries, eq(t.consentEntries.consentId, t.passConsents.consentId))
    .where(which)
    .orderBy(desc(t.passConsents.givenAt), asc(t.consentEntries.number));
  const ids = [...new Set(rows.map(({ consent }) => consent.consentId))];
  return ids.flatMap((id) => {
    const own = rows.filter(({ consent }) => consent.consentId === id);
    const consent = own[0]?.consent;
    if (!consent) return [];
    const { codeHash: _, ...row } = consent;
    const entries = own.flatMap(({ kind }) => CONSENT_ENTRIES.filter((known) => known === kind));
    const state = consentState({ entries, expiresAt: row.expiresAt }, now);
    return [{ ...row, state, applicationIds: own.flatMap(({ applicationId }) => applicationId ?? []) }];
  });
}
