import { and, asc, desc, eq, inArray, type Placeholder, type SQL, sql } from "drizzle-orm";
import type { ApplicationStatus } from "#app/domain/licensing/application-status";
import { MOST_COUNTED, type QueueSearch, type StatusCounts, statusesOf } from "#app/domain/licensing/queue";
import { inQueueOrder, type QueueCursor } from "#app/domain/licensing/queue-place";
import type { Handle } from "../store.ts";
import { hot } from "./hot.ts";
import { type QueuedApplication, queuedRows, readQueued } from "./queue-search.ts";

/** The licensee types and kinds that are looked at, or null for all of them. */
type Narrowing = { licenseeTypes: string[]; kinds: string[] } | null;

/** What a search narrows an authority's queue to. */
export async function narrowingOf({ db, t }: Handle, authorityId: string, { licenseeType, kind }: QueueSearch): Promise<Narrowing> {
  if (!licenseeType && !kind) return null;
  const kinds = kind ? [kind] : ["new", "renewal"];
  if (licenseeType) return { licenseeTypes: [licenseeType], kinds };
  const known = await db
    .select({ licenseeType: t.licenseeTypes.licenseeType })
    .from(t.licenseeTypes)
    .where(eq(t.licenseeTypes.authorityId, authorityId));
  return { licenseeTypes: known.map((type) => type.licenseeType), kinds };
}

/** Counts each status up to the number that is shown: no queue is so long that counting it would be felt. */
export async function countByStatus(handle: Handle, authorityId: string, narrowing: Narrowing): Promise<StatusCounts> {
  const counts = new Map<ApplicationStatus, number>();
  for (const status of statusesOf(null)) {
    const wanted = { authorityId, status };
    const [row] = narrowing ? await countSome(handle, wanted, narrowing) : await countInStatus(handle, wanted);
    const number = Number(row?.number ?? 0);
    if (number > 0) counts.set(status, number);
  }
  return counts;
}

/** The queue as a whole is counted with every look at it, so its statement is built once. */
const countInStatus = hot<{ authorityId: string; status: ApplicationStatus }, { number: number }>("count_in_status", (handle) =>
  countSome(handle, { authorityId: sql.placeholder("authorityId"), status: sql.placeholder("status") }, null),
);

type InStatus = { authorityId: string | Placeholder; status: string | Placeholder };

function countSome({ db, t }: Handle, wanted: InStatus, narrowing: Narrowing) {
  const some = db
    .select({ one: sql<number>`1`.as("one") })
    .from(t.applications)
    .where(and(inStatus({ t }, wanted), isIn({ t }, narrowing)))
    .limit(MOST_COUNTED + 1)
    .as("some");
  return db.select({ number: sql<number>`count(*)` }).from(some);
}

type Wanted = { status: ApplicationStatus; narrowing: Narrowing; cursor: QueueCursor; limit: number };

/** The applications of one status from a cursor on. What is narrowed is read from each piece that an index leads to, and put in order. */
export async function listInQueue(
  handle: Handle,
  authorityId: string,
  { status, narrowing, cursor, limit }: Wanted,
): Promise<QueuedApplication[]> {
  const { t } = handle;
  const { receivedOn, referenceNormalised } = t.applications;
  const back = cursor?.direction === "before";
  const order = back ? [asc(receivedOn), asc(referenceNormalised)] : [desc(receivedOn), desc(referenceNormalised)];
  const wanted = and(inStatus({ t }, { authorityId, status }), beyond({ t }, status, cursor));
  const pieces = await Promise.all(
    piecesOf(narrowing).map((piece) =>
      queuedRows(handle)
        .where(and(wanted, isIn({ t }, piece)))
        .orderBy(...order)
        .limit(limit),
    ),
  );
  const ordered = inQueueOrder(pieces.flat().map(readQueued));
  return back ? ordered.slice(-limit) : ordered.slice(0, limit);
}

function piecesOf(narrowing: Narrowing): Narrowing[] {
  if (!narrowing) return [null];
  return narrowing.licenseeTypes.flatMap((type) => narrowing.kinds.map((kind) => ({ licenseeTypes: [type], kinds: [kind] })));
}

/** What stands beyond the cursor; in another status than the cursor's that is everything. */
function beyond({ t }: Pick<Handle, "t">, status: ApplicationStatus, cursor: QueueCursor): SQL | undefined {
  if (cursor?.place.status !== status) return undefined;
  const { place, direction } = cursor;
  const passes = direction === "after" ? sql`<` : sql`>`;
  const { receivedOn, referenceNormalised } = t.applications;
  return sql`(${receivedOn}, ${referenceNormalised}) ${passes} (${place.receivedOn}, ${place.referenceNormalised})`;
}

function inStatus({ t }: Pick<Handle, "t">, { authorityId, status }: InStatus): SQL | undefined {
  return and(eq(t.applications.authorityId, authorityId), eq(t.applications.status, status));
}

function isIn({ t }: Pick<Handle, "t">, narrowing: Narrowing): SQL | undefined {
  if (!narrowing) return undefined;
  const [first, ...others] = narrowing.licenseeTypes;
  const type =
    first !== undefined && others.length === 0
      ? eq(t.applications.licenseeType, first)
      : inArray(t.applications.licenseeType, narrowing.licenseeTypes);
  return and(type, inArray(t.applications.kind, narrowing.kinds));
}
