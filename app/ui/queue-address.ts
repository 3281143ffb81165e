import { type QueueSearch, writeQueueSearch } from "#app/domain/licensing/queue";

type Where = { after?: string; before?: string; file?: boolean };

/** The address of a search in the queue, from a place on; `file` is the same search as a file. */
export function queueAddress(search: QueueSearch, { file = false, ...place }: Where = {}): string {
  const asked = new URLSearchParams({ ...writeQueueSearch(search), ...place }).toString();
  return `/officer/applications${file ? ".csv" : ""}${asked ? `?${asked}` : ""}`;
}
