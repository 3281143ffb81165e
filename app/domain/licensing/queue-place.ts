import { APPLICATION_STATUSES, type ApplicationStatus } from "./application-status.ts";
import { QUEUE_ORDER, statusesOf } from "./queue.ts";

/** The place of an application in the queue; it holds when others come and go. */
export type QueuePlace = { status: ApplicationStatus; receivedOn: string; referenceNormalised: string };

/** Which page of a queue is asked for: the first one, or what comes after or before a place. */
export type QueueCursor = { direction: "after" | "before"; place: QueuePlace } | null;

/** The page that an address asks for; a place nobody can read is the beginning. */
export function readQueueCursor(ask: (name: string) => string | null): QueueCursor {
  const [direction, text] = ask("before") ? (["before", ask("before")] as const) : (["after", ask("after")] as const);
  const [word, receivedOn, ...rest] = (text ?? "").split("~");
  const referenceNormalised = rest.join("~");
  const status = APPLICATION_STATUSES.find((candidate) => candidate === word);
  return status && receivedOn && referenceNormalised ? { direction, place: { status, receivedOn, referenceNormalised } } : null;
}

/** A place as an address spells it. */
export function writeQueuePlace({ status, receivedOn, referenceNormalised }: QueuePlace): string {
  return [status, receivedOn, referenceNormalised].join("~");
}

/** The statuses that a page can show from its cursor on, in the direction it reads. */
export function statusesFrom(status: ApplicationStatus | null, cursor: QueueCursor): readonly ApplicationStatus[] {
  const all = cursor?.direction === "before" ? statusesOf(status).toReversed() : statusesOf(status);
  return cursor ? all.slice(Math.max(0, all.indexOf(cursor.place.status))) : all;
}

const PLACES = new Map<ApplicationStatus, number>(QUEUE_ORDER.map((status, index) => [status, index]));

/** Below zero when one place comes before another: by status, then the last received first, then the highest reference. */
export function comparePlaces(one: QueuePlace, other: QueuePlace): number {
  return (
    (PLACES.get(one.status) ?? 0) - (PLACES.get(other.status) ?? 0) ||
    compare(other.receivedOn, one.receivedOn) ||
    compare(other.referenceNormalised, one.referenceNormalised)
  );
}

/** Applications as the queue orders them. */
export function inQueueOrder<Application extends QueuePlace>(applications: readonly Application[]): Application[] {
  return applications.toSorted(comparePlaces);
}

/** The piece of an ordered list that a cursor asks for, with one more than the page holds when there is one. */
export function fromCursor<Application extends QueuePlace>(
  ordered: readonly Application[],
  cursor: QueueCursor,
  most: number,
): Application[] {
  if (!cursor) return ordered.slice(0, most);
  if (cursor.direction === "after") return ordered.filter((each) => comparePlaces(each, cursor.place) > 0).slice(0, most);
  return ordered.filter((each) => comparePlaces(each, cursor.place) < 0).slice(-most);
}

/** A page of at most `size` out of what was read for it, which is one more where others follow, and the places of its neighbours. */
export function pageFrom<Application extends QueuePlace>(
  read: readonly Application[],
  cursor: QueueCursor,
  size: number,
): { shown: readonly Application[]; previous: string | null; next: string | null } {
  const back = cursor?.direction === "before";
  const shown = back ? read.slice(-size) : read.slice(0, size);
  const [first, last] = [shown.at(0), shown.at(-1)];
  const hasMore = read.length > size;
  return {
    shown,
    previous: first && (back ? hasMore : cursor !== null) ? writeQueuePlace(first) : null,
    next: last && (back || hasMore) ? writeQueuePlace(last) : null,
  };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
