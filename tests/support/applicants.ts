import type { ImportedApplication } from "#app/domain/licensing/application-import";
import { insertApplications } from "#db/queries/applicants";
import type { Store } from "#db/store";
import { GRACE } from "./people.ts";

/** Grace O’Neill applies to Chorley for the first time. */
export const GRACES: ImportedApplication = {
  reference: "CH-2026-0124",
  surname: GRACE.surname,
  firstNames: GRACE.firstNames,
  bornOn: GRACE.bornOn,
  licenseeType: "private-hire",
  kind: "new",
  receivedOn: "2026-11-19",
  email: null,
};

/** Adds applications as an import would, without a word in the audit log. Returns their ids in order. */
export async function addApplications(
  store: Store,
  officer: { personId: string; authorityId: string },
  changes: readonly Partial<ImportedApplication>[],
  now: Date,
): Promise<string[]> {
  const by = { authorityId: officer.authorityId, createdBy: officer.personId };
  const applications = changes.map((change) => ({ ...GRACES, ...change }));
  const added = await store.transaction((tx) => insertApplications(tx, applications, by, now));
  return added.map(({ applicationId }) => applicationId);
}

/** The letters that wait to be sent, as whoever opens the outbox sees them. */
export async function letters({ db, t }: Store): Promise<{ channel: string; recipient: string; subject: string; body: string }[]> {
  const { channel, recipient, subject, body } = t.outbox;
  return db.select({ channel, recipient, subject, body }).from(t.outbox);
}
