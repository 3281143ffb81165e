import { and, eq, gte, like, lt, sql } from "drizzle-orm";
import { MOST_FOUND } from "#app/domain/licensing/queue";
import { applicationTerms, certificateTerms, type WantedText } from "#app/domain/licensing/search-text";
import type { Handle } from "../store.ts";
import { inBlocks } from "./in-blocks.ts";

type Findable = Parameters<typeof applicationTerms>[0] & { applicationId: string };

/** A word that more names begin with than this is no way in, while another one is rarer. */
const COMMON = 20_000;

/** Makes applications findable by their numbers and names. */
export function insertApplicationTerms(tx: Handle, authorityId: string, applications: readonly Findable[]): Promise<void> {
  const rows = applications.flatMap((application) =>
    applicationTerms(application).map((term) => ({ applicationId: application.applicationId, authorityId, ...term })),
  );
  return insertTerms(tx, rows);
}

/** Makes an application findable by another reference besides what finds it already. */
export function insertReferenceTerms(
  tx: Handle,
  authorityId: string,
  { applicationId, reference }: { applicationId: string; reference: string },
): Promise<void> {
  return insertApplicationTerms(tx, authorityId, [{ applicationId, reference, surname: "", firstNames: "", licenceNumber: null }]);
}

/** Makes an application findable by the number on the certificate of its pass. */
export async function insertCertificateTerms(tx: Handle, applicationId: string, passRecordId: string): Promise<void> {
  const { db, t } = tx;
  const [row] = await db
    .select({ authorityId: t.applications.authorityId, certificateNumber: t.passRecords.certificateNumber })
    .from(t.applications)
    .innerJoin(t.passRecords, eq(t.passRecords.passRecordId, passRecordId))
    .where(eq(t.applications.applicationId, applicationId));
  if (!row) return;
  const terms = certificateTerms(row.certificateNumber);
  await insertTerms(
    tx,
    terms.map((term) => ({ applicationId, authorityId: row.authorityId, ...term })),
  );
}

/** The ids of an authority's applications that a text finds, each once and in no order; one more than `MOST_FOUND` at most. */
export async function listFoundForAuthority(handle: Handle, authorityId: string, { beginnings, words }: WantedText): Promise<string[]> {
  const begun = await Promise.all(beginnings.map(async (beginning) => listBeginning(handle, authorityId, beginning)));
  const named = words.length > 1 ? await listWithWords(handle, authorityId, words) : [];
  return [...new Set([...begun.flat(), ...named].map((row) => row.applicationId))].slice(0, MOST_FOUND + 1);
}

/** A term that an application has already stays. */
const insertTerms = inBlocks("insert_terms", ["applicationId", "authorityId", "term", "words"], ({ db, t }, block) =>
  db.insert(t.searchTerms).values(block).onConflictDoNothing(),
);

function listBeginning({ db, t }: Handle, authorityId: string, beginning: string) {
  return db
    .select({ applicationId: t.searchTerms.applicationId })
    .from(t.searchTerms)
    .where(beginsWith({ t }, authorityId, beginning))
    .limit(MOST_FOUND + 1);
}

/** The rarest word leads to the applications, and the others are looked for among the words that stand beside it. */
async function listWithWords(handle: Handle, authorityId: string, words: readonly string[]) {
  const { db, t } = handle;
  const names = words.filter((word) => !/\d/.test(word));
  const counted = await Promise.all(names.map(async (word) => ({ word, number: await countBeginning(handle, authorityId, word) })));
  const [rarest] = counted.toSorted((one, other) => one.number - other.number);
  if (!rarest) return [];
  const others = words.filter((word) => word !== rarest.word).map((word) => like(t.searchTerms.words, patternOf(word)));
  return db
    .selectDistinct({ applicationId: t.searchTerms.applicationId })
    .from(t.searchTerms)
    .where(and(beginsWith({ t }, authorityId, rarest.word), ...others))
    .limit(MOST_FOUND + 1);
}

async function countBeginning({ db, t }: Handle, authorityId: string, beginning: string): Promise<number> {
  const some = db
    .select({ one: sql<number>`1`.as("one") })
    .from(t.searchTerms)
    .where(beginsWith({ t }, authorityId, beginning))
    .limit(COMMON)
    .as("some");
  const [row] = await db.select({ number: sql<number>`count(*)` }).from(some);
  return Number(row?.number ?? 0);
}

/** A name from its beginning; a number at any place. Neither holds a sign that a pattern would read in its own way. */
function patternOf(word: string): string {
  return /\d/.test(word) ? `%${word}%` : `% ${word}%`;
}

function beginsWith({ t }: Pick<Handle, "t">, authorityId: string, beginning: string) {
  const { term } = t.searchTerms;
  return and(eq(t.searchTerms.authorityId, authorityId), gte(term, beginning), lt(term, `${beginning}\u{10FFFF}`));
}
