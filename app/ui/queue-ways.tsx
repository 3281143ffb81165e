import type { QueueSearch } from "#app/domain/licensing/queue";
import { queueAddress } from "#app/ui/queue-address";
import { Pagination } from "#ui/govuk/pagination";

type QueueNeighboursProps = { search: QueueSearch; previous: string | null; next: string | null };

/** The way through a queue of any length. Pages have no numbers: applications come and go while somebody reads. */
export function QueueNeighbours({ search, previous, next }: QueueNeighboursProps) {
  if (!previous && !next) return null;
  return (
    <Pagination
      previous={previous !== null && { href: queueAddress(search, { before: previous }) }}
      next={next !== null && { href: queueAddress(search, { after: next }) }}
    />
  );
}
