import type { Outcome } from "#app/domain/licensing/application-import";
import type { ImportKind } from "#app/domain/licensing/import-columns";
import type { LineCounts } from "#app/domain/licensing/import-file";
import { outcomeWords } from "#app/ui/import-words";

type ImportCountsProps = { address: string; kind: ImportKind; counts: LineCounts; chosen: Outcome | null };

export const OUTCOMES: readonly Outcome[] = ["new", "wrong", "differs", "same"];

/** How many lines would do what; each number leads to its lines, and the chosen one back to all. */
export function ImportCounts({ address, kind, counts, chosen }: ImportCountsProps) {
  return (
    <nav aria-label="Lines by what happens">
      <ul className="app-counts">
        {OUTCOMES.map((outcome) => (
          <li key={outcome} className="app-counts__item">
            <a
              className={outcome === chosen ? "app-count app-count--current" : "app-count"}
              href={outcome === chosen ? address : `${address}?outcome=${outcome}`}
              aria-current={outcome === chosen ? "true" : undefined}
            >
              <span className="app-count__number">{counts[outcome].toLocaleString("en-GB")}</span>{" "}
              <span className="app-count__words">{outcomeWords(kind, outcome).name}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
