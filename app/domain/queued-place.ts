/** The last thing of a page of what was queued: the next page goes on after it. */
export type QueuedPlace = { queuedAt: Date; id: string };

/** A place as it stands in an address. */
export function writeQueuedPlace({ queuedAt, id }: QueuedPlace): string {
  return `${queuedAt.getTime()}.${id}`;
}

/** The place in an address, or null for anything that is none. */
export function readQueuedPlace(written: string): QueuedPlace | null {
  const [, time, id] = /^(\d{1,15})\.([0-9a-f-]{36})$/.exec(written) ?? [];
  return time && id ? { queuedAt: new Date(Number(time)), id } : null;
}
