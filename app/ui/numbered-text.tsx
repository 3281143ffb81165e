import { type DialNumber, NumberLink } from "#ui/number-link";

/** Plain text in which `{{number:name}}` stands for a telephone number that a tap dials. */
export function NumberedText({ text, numbers }: { text: string; numbers: readonly DialNumber[] }) {
  return text
    .split(/(\{\{number:[a-z0-9-]+\}\})/)
    .map((part, index) =>
      index % 2 === 0 ? part : <NumberLink key={index} name={part.slice("{{number:".length, -2)} numbers={numbers} />,
    );
}
