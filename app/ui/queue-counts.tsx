import type { ApplicationStatus } from "#app/domain/licensing/application-status";
import { FOR_THE_OFFICER, QUEUE_ORDER, type QueueSearch, type StatusCounts } from "#app/domain/licensing/queue";
import { STATUS_WORDS } from "#app/ui/application-words";
import { queueAddress } from "#app/ui/queue-address";
import { countWords } from "#app/ui/queue-words";

type QueueCountsProps = { counts: StatusCounts; search: QueueSearch };

const MINE: readonly ApplicationStatus[] = FOR_THE_OFFICER;

/** What waits for an officer, large; everything else that there is, small. Each number leads to the applications it counts. */
export function QueueCounts({ counts, search }: QueueCountsProps) {
  const others = QUEUE_ORDER.filter((status) => !MINE.includes(status) && (counts.get(status) ?? 0) > 0);
  return (
    <nav aria-label="Applications by status">
      <ul className="app-counts">
        {MINE.map((status) => (
          <li key={status} className="app-counts__item">
            <a className={classOf("app-count", status, search)} href={hrefOf(status, search)} aria-current={currentOf(status, search)}>
              <span className="app-count__number">{countWords(counts.get(status) ?? 0)}</span>{" "}
              <span className="app-count__words">{STATUS_WORDS[status]}</span>
            </a>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <ul className="app-small-counts">
          {others.map((status) => (
            <li key={status}>
              <a
                className={classOf("app-small-count", status, search)}
                href={hrefOf(status, search)}
                aria-current={currentOf(status, search)}
              >
                {STATUS_WORDS[status]} <span className="app-small-count__number">{countWords(counts.get(status) ?? 0)}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}

/** A second press on the chosen status shows all of them again. */
function hrefOf(status: ApplicationStatus, search: QueueSearch): string {
  return queueAddress({ ...search, status: search.status === status ? null : status });
}

function classOf(block: string, status: ApplicationStatus, search: QueueSearch): string {
  return search.status === status ? `${block} ${block}--current` : block;
}

function currentOf(status: ApplicationStatus, search: QueueSearch): "true" | undefined {
  return search.status === status ? "true" : undefined;
}
