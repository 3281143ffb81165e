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

/** How many applications stand where; beyond `MOST_COUNTED` it only says that there are more. */
export type StatusCounts = ReadonlyMap<ApplicationStatus, number>;

/** More than this nobody reads through: a search says that it found more, and asks for another word. */
export const MOST_FOUND = 300;

/** Nobody needs the exact number of more than this on a page that is opened all day. */
export const MOST_COUNTED = 10_000;

/** Nobody turns more pages than this one by one; beyond it one filters or downloads. */
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

/** The statuses a search looks at, in the order of the queue. */
export function statusesOf(status: ApplicationStatus | null): readonly ApplicationStatus[] {
  return status ? [status] : QUEUE_ORDER;
}

/** How many of these applications stand where. */
export function countStatuses(applications: readonly { status: ApplicationStatus }[]): StatusCounts {
  const counts = new Map<ApplicationStatus, number>();
  for (const { status } of applications) counts.set(status, (counts.get(status) ?? 0) + 1);
  return counts;
}
