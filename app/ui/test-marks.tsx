/** A small tick beside words that say the same. */
export function TickMark() {
  return (
    <svg className="app-mark app-mark--tick" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      <path d="M2.5 8.5l4 4 7-9" fill="none" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

/** A small flag beside words that say the same. */
export function FlagMark() {
  return (
    <svg className="app-mark app-mark--flag" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      <path d="M3 1h2v14H3zM6 2h8l-2.5 3.5L14 9H6z" fill="currentColor" />
    </svg>
  );
}
