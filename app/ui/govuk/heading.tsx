import type { Attributes } from "#app/ui/govuk/attributes";

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

export function Heading({ level, ...rest }: Attributes<"h2"> & { level: HeadingLevel }) {
  const Tag: `h${HeadingLevel}` = `h${level}`;
  return <Tag {...rest} />;
}
