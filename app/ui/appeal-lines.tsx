/** A few lines in one place, such as an answer of several parts. */
export function AppealLines({ lines, none = "None" }: { lines: readonly string[]; none?: string }) {
  if (lines.length === 0) return none;
  return lines.map((line, index) => (
    <span key={index} className="app-appeal__line">
      {line}
    </span>
  ));
}
