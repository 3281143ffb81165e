import { type QueueSearch, writeQueueSearch } from "#app/domain/licensing/queue";

/** The address of a search in the queue; `file` is the same search as a file. */
export function queueAddress(search: QueueSearch, { page = 1, file = false }: { page?: number; file?: boolean } = {}): string {
  const asked = new URLSearchParams({ ...writeQueueSearch(search), ...(page > 1 ? { page: String(page) } : {}) }).toString();
  return `/officer/applications${file ? ".csv" : ""}${asked ? `?${asked}` : ""}`;
}
