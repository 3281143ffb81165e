import { and, asc, count, desc, eq, gt, lt, or, type SQL } from "drizzle-orm";
import { type ApplicationStatus, applicationStatusOf } from "#app/domain/licensing/application-status";
import {
  countStatuses,
  countFound,
  inQueueOrder,
  pageOf,
  type QueueSearch,
  slicesOf,
  type StatusCounts,
  statusesOf,
} from "#app/domain/licensing/queue";
import type { Handle } from "../store.ts";
import { type FoundApplication, queued, type QueuedApplication, searchForAuthority } from "./queue-search.ts";

/** What stands where, the applications of one page of so many, and whether a search found more than anybody reads. */
export type Queue = { counts: StatusCounts; total: number; applications: QueuedApplication[]; page: number; pages: number; cut: boolean };

const A_PAGE = 50;
const A_BATCH = 1000;

/** One page of an authority's queue. The counts are those of the search without its status, which is how one changes it. */
export async function findQueueForAuthority(
  handle: Handle,
  authorityId: string,
  search: QueueSearch,
  askedPage: string | null,
): Promise<Queue> {
  if (search.text) return findSearchedPage(handle, authorityId, search, askedPage);
  const counts = await countByStatus(handle, authorityId, search);
  const total = countFound(counts, search.status);
  const { page, pages } = pageOf(total, askedPage, A_PAGE);
  const slices = slicesOf(counts, search.status, { offset: (page - 1) * A_PAGE, limit: A_PAGE });
  const pieces = await Promise.all(
    slices.map(({ status, limit, offset }) => inQueue(handle, authorityId, search, status).limit(limit).offset(offset)),
  );
  return { counts, total, applications: pieces.flat().map(withStatus), page, pages, cut: false };
}

/** Everything that the same search finds, page after page, in the order of the queue. */
export async function* walkQueueForAuthority(
  handle: Handle,
  authorityId: string,
  search: QueueSearch,
): AsyncGenerator<QueuedApplication[]> {
  if (search.text) {
    yield (await findSearched(handle, authorityId, search)).shown;
    return;
  }
  for (const status of statusesOf(search.status)) {
    let batch: QueuedApplication[] = [];
    do {
      const rows = await inQueue(handle, authorityId, search, status, batch.at(-1)).limit(A_BATCH);
      batch = rows.map(withStatus);
      yield batch;
    } while (batch.length === A_BATCH);
  }
}

async function findSearchedPage(handle: Handle, authorityId: string, search: QueueSearch, askedPage: string | null): Promise<Queue> {
  const { counts, shown, cut } = await findSearched(handle, authorityId, search);
  const { page, pages } = pageOf(shown.length, askedPage, A_PAGE);
  const applications = shown.slice((page - 1) * A_PAGE, page * A_PAGE);
  return { counts, total: shown.length, applications, page, pages, cut };
}

async function findSearched(handle: Handle, authorityId: string, { text, licenseeType, kind, status }: QueueSearch) {
  const { found, cut } = await searchForAuthority(handle, authorityId, text);
  const fitting = found
    .map(withStatus)
    .filter((each) => (licenseeType ?? each.licenseeType) === each.licenseeType && (kind ?? each.kind) === each.kind);
  const shown = inQueueOrder(fitting.filter((each) => (status ?? each.status) === each.status));
  return { counts: countStatuses(fitting), shown, cut };
}

async function countByStatus({ db, t }: Handle, authorityId: string, search: QueueSearch): Promise<StatusCounts> {
  const rows = await db
    .select({ status: t.applications.status, number: count() })
    .from(t.applications)
    .where(and(eq(t.applications.authorityId, authorityId), fits({ t }, search)))
    .groupBy(t.applications.status);
  return new Map(rows.map((row) => [applicationStatusOf(row.status), row.number]));
}

function inQueue({ db, t }: Handle, authorityId: string, search: QueueSearch, status: ApplicationStatus, after?: QueuedApplication) {
  const { receivedOn, referenceNormalised } = t.applications;
  const later =
    after &&
    or(lt(receivedOn, after.receivedOn), and(eq(receivedOn, after.receivedOn), gt(referenceNormalised, after.referenceNormalised)));
  return db
    .select(queued(t))
    .from(t.applications)
    .leftJoin(t.applicantDetails, eq(t.applicantDetails.applicationId, t.applications.applicationId))
    .where(and(eq(t.applications.authorityId, authorityId), eq(t.applications.status, status), fits({ t }, search), later))
    .orderBy(desc(receivedOn), asc(referenceNormalised));
}

function fits({ t }: Pick<Handle, "t">, { licenseeType, kind }: QueueSearch): SQL | undefined {
  return and(licenseeType ? eq(t.applications.licenseeType, licenseeType) : undefined, kind ? eq(t.applications.kind, kind) : undefined);
}

function withStatus(row: FoundApplication): QueuedApplication {
  return { ...row, status: applicationStatusOf(row.status) };
}
