import { eq } from "drizzle-orm";
import type { Paper } from "#app/domain/assessment/paper";
import { readVersion } from "#db/queries/courses";
import type { Store } from "#db/store";

/** The paper of an attempt and the keyed items on it, as only the store knows them. */
export async function findVersionAndPaper(store: Store, attemptId: string) {
  const { attempts } = store.t;
  const [row] = await store.db
    .select({ versionId: attempts.versionId, paper: attempts.paper })
    .from(attempts)
    .where(eq(attempts.attemptId, attemptId));
  if (!row) throw new Error(`there is no attempt ${attemptId}`);
  const paper: Paper = JSON.parse(row.paper);
  const { items } = await readVersion(store, row.versionId);
  return { paper, items };
}
