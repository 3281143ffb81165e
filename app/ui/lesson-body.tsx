import { createElement, Fragment } from "react";
import { type Container, parseLessonText, type TextNode } from "#app/ui/lesson-text";
import { type DialNumber, NumberLink } from "#ui/number-link";

type LessonBodyProps = { text: string; numbers: readonly DialNumber[] };

/** Each thing a lesson may contain, as the element and the class it is shown with. */
const ELEMENTS: Record<Container, [string, string?]> = {
  paragraph: ["p", "govuk-body"],
  heading: ["h2", "govuk-heading-m"],
  subheading: ["h3", "govuk-heading-s"],
  bullets: ["ul", "govuk-list govuk-list--bullet govuk-list--spaced"],
  steps: ["ol", "govuk-list govuk-list--number govuk-list--spaced"],
  entry: ["li"],
  quote: ["blockquote", "govuk-inset-text"],
  strong: ["strong"],
  emphasis: ["em"],
  break: ["br"],
  rule: ["hr", "govuk-section-break govuk-section-break--visible govuk-section-break--m"],
};

/** The text of a lesson. A last paragraph that begins in bold is the point to take away, and is set apart. */
export function LessonBody({ text, numbers }: LessonBodyProps) {
  const nodes = parseLessonText(text);
  const last = nodes.at(-1);
  const hasPoint = last?.kind === "paragraph" && last.children[0]?.kind === "strong";
  return (
    <div className="app-lesson">
      <Nodes nodes={hasPoint ? nodes.slice(0, -1) : nodes} numbers={numbers} />
      {hasPoint && (
        <div className="app-lesson__point">
          <Nodes nodes={[last]} numbers={numbers} />
        </div>
      )}
    </div>
  );
}

function Nodes({ nodes, numbers }: { nodes: readonly TextNode[]; numbers: readonly DialNumber[] }) {
  return nodes.map((node, index) => <Node key={index} node={node} numbers={numbers} />);
}

function Node({ node, numbers }: { node: TextNode; numbers: readonly DialNumber[] }) {
  if (node.kind === "text") return <Fragment>{node.text}</Fragment>;
  if (node.kind === "number") return <NumberLink name={node.name} numbers={numbers} />;
  const children = node.children.length > 0 ? <Nodes nodes={node.children} numbers={numbers} /> : undefined;
  if (node.kind === "link")
    return (
      <a className="govuk-link" href={node.href}>
        {children}
      </a>
    );
  const [element, className] = ELEMENTS[node.kind];
  return createElement(element, { className }, children);
}
