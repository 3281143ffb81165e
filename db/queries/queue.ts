import { countFound, countStatuses, type QueueSearch, type StatusCounts, statusesOf } from "#app/domain/licensing/queue";
import { fromCursor, inQueueOrder, pageFrom, type QueueCursor, statusesFrom } from "#app/domain/licensing/queue-place";
import type { Handle } from "../store.ts";
import { countByStatus, listInQueue, narrowingOf } from "./queue-pieces.ts";
import { type QueuedApplication, searchForAuthority } from "./queue-search.ts";

/** What stands where, one page of applications with the places of its neighbours, and whether a search found more than anybody reads. */
export type Queue = {
  counts: StatusCounts;
  total: number;
  applications: readonly QueuedApplication[];
  previous: string | null;
  next: string | null;
  cut: boolean;
};

const A_PAGE = 50;
const A_BATCH = 1000;

/** One page of an authority's queue. The counts are those of the search without its status, which is how one changes it. */
export async function findQueueForAuthority(handle: Handle, authorityId: string, search: QueueSearch, cursor: QueueCursor): Promise<Queue> {
  if (search.text) return findSearchedPage(handle, authorityId, search, cursor);
  const narrowing = await narrowingOf(handle, authorityId, search);
  const counts = await countByStatus(handle, authorityId, narrowing);
  const read: QueuedApplication[] = [];
  for (const status of statusesFrom(search.status, cursor)) {
    if (!counts.get(status) || read.length > A_PAGE) continue;
    const piece = await listInQueue(handle, authorityId, { status, narrowing, cursor, limit: A_PAGE + 1 - read.length });
    if (cursor?.direction === "before") read.unshift(...piece);
    else read.push(...piece);
  }
  const { shown, ...neighbours } = pageFrom(read, cursor, A_PAGE);
  return { counts, total: countFound(counts, search.status), applications: shown, ...neighbours, cut: false };
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
  const narrowing = await narrowingOf(handle, authorityId, search);
  for (const status of statusesOf(search.status)) {
    let batch: QueuedApplication[] = [];
    do {
      const place = batch.at(-1);
      const cursor: QueueCursor = place ? { direction: "after", place } : null;
      batch = await listInQueue(handle, authorityId, { status, narrowing, cursor, limit: A_BATCH });
      yield batch;
    } while (batch.length === A_BATCH);
  }
}

async function findSearchedPage(handle: Handle, authorityId: string, search: QueueSearch, cursor: QueueCursor): Promise<Queue> {
  const { counts, shown: all, cut } = await findSearched(handle, authorityId, search);
  const { shown, ...neighbours } = pageFrom(fromCursor(all, cursor, A_PAGE + 1), cursor, A_PAGE);
  return { counts, total: all.length, applications: shown, ...neighbours, cut };
}

async function findSearched(handle: Handle, authorityId: string, { text, licenseeType, kind, status }: QueueSearch) {
  const { found, cut } = await searchForAuthority(handle, authorityId, text);
  const fitting = found.filter((each) => (licenseeType ?? each.licenseeType) === each.licenseeType && (kind ?? each.kind) === each.kind);
  const shown = inQueueOrder(fitting.filter((each) => (status ?? each.status) === each.status));
  return { counts: countStatuses(fitting), shown, cut };
}
