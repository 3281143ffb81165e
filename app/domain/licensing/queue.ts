import { APPLICATION_STATUSES, type ApplicationStatus } from "./application-status.ts";

/** Where an application waits for an officer rather than for its driver. */
export const FOR_THE_OFFICER = ["ready-to-verify", "check-identity", "needs-decision"] as const satisfies readonly ApplicationStatus[];

/** The order of the queue: what an officer can act on, what is under way, what is settled. */
export const QUEUE_ORDER = [
  ...FOR_THE_OFFICER,
  "waiting-for-driver",
  "test-failed",
  "in-training",
  "training-not-started",
  "expired",
  "revoked",
  "verified",
  "waived",
  "refused",
] as const satisfies readonly ApplicationStatus[];

/** What an officer looks for; null or "" means any. */
export type QueueSearch = { text: string; status: ApplicationStatus | null; licenseeType: string | null; kind: "new" | "renewal" | null };

/** How many applications stand where. */
export type StatusCounts = ReadonlyMap<ApplicationStatus, number>;

/** So many applications of one status, after the first `offset` of them. */
export type Slice = { status: ApplicationStatus; offset: number; limit: number };

/** More than this nobody reads through: a search says that it found more, and asks for another word. */
export const MOST_FOUND = 1000;

/** Nobody turns more pages than this one by one; beyond it one searches, filters or downloads. */
const MOST_PAGES = 200;

/** The search that an address asks for. What it does not know it takes for any, so an old address still opens. */
export function readQueueSearch(ask: (name: string) => string | null): QueueSearch {
  const status = APPLICATION_STATUSES.find((candidate) => candidate === ask("status")) ?? null;
  const kind = ask("kind");
  return {
    text: (ask("text") ?? "").trim().slice(0, 100),
    status,
    licenseeType: ask("type") || null,
    kind: kind === "new" || kind === "renewal" ? kind : null,
  };
}

/** The same search as an address spells it, without what it leaves open. */
export function writeQueueSearch({ text, status, licenseeType, kind }: QueueSearch): Record<string, string> {
  const asked = { text, status, type: licenseeType, kind };
  return Object.fromEntries(Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

/** Which page of how many to show when somebody asks for one; there is always a first. */
export function pageOf(total: number, asked: string | null, size: number): { page: number; pages: number } {
  const pages = Math.min(MOST_PAGES, Math.max(1, Math.ceil(total / size)));
  const wanted = Math.trunc(Number(asked)) || 1;
  return { page: Math.min(pages, Math.max(1, wanted)), pages };
}

/** How many applications there are to show, once a search looks at one status or at all of them. */
export function countFound(counts: StatusCounts, status: ApplicationStatus | null): number {
  return statusesOf(status).reduce((sum, each) => sum + (counts.get(each) ?? 0), 0);
}

/** Which applications stand on one page: pieces of the queue, status by status, so that no page sorts the whole of it. */
export function slicesOf(counts: StatusCounts, status: ApplicationStatus | null, { offset, limit }: Omit<Slice, "status">): Slice[] {
  const slices: Slice[] = [];
  let before = 0;
  let left = limit;
  for (const each of statusesOf(status)) {
    const count = counts.get(each) ?? 0;
    const skip = Math.max(0, offset - before);
    const take = Math.min(left, Math.max(0, count - skip));
    if (take > 0) slices.push({ status: each, offset: skip, limit: take });
    before += count;
    left -= take;
  }
  return slices;
}

/** The statuses a search looks at, in the order of the queue. */
export function statusesOf(status: ApplicationStatus | null): readonly ApplicationStatus[] {
  return status ? [status] : QUEUE_ORDER;
}

type Placed = { status: ApplicationStatus; receivedOn: string; referenceNormalised: string };

/** Applications as the queue orders them: by status, then the last received first, then by reference. */
export function inQueueOrder<Application extends Placed>(applications: readonly Application[]): Application[] {
  const place = new Map<ApplicationStatus, number>(QUEUE_ORDER.map((status, index) => [status, index]));
  return applications.toSorted(
    (one, other) =>
      (place.get(one.status) ?? 0) - (place.get(other.status) ?? 0) ||
      compare(other.receivedOn, one.receivedOn) ||
      compare(one.referenceNormalised, other.referenceNormalised),
  );
}

/** How many of these applications stand where. */
export function countStatuses(applications: readonly Pick<Placed, "status">[]): StatusCounts {
  const counts = new Map<ApplicationStatus, number>();
  for (const { status } of applications) counts.set(status, (counts.get(status) ?? 0) + 1);
  return counts;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
