import { proveFixtures } from "#tests/support/govuk/fixtures";
import { content, part, wrapper, type PartOptions } from "#tests/support/govuk/options";
import type { HeadingLevel } from "#ui/govuk/heading";
import { Panel, type PanelAction } from "#ui/govuk/panel";

interface ActionOptions extends PartOptions {
  href?: string;
  type?: "button" | "submit";
}

interface Options extends PartOptions {
  titleText?: string;
  titleHtml?: string;
  headingLevel?: HeadingLevel;
  actions?: PartOptions & { items?: ActionOptions[] };
}

const interruption = "govuk-panel--interruption";

proveFixtures<Options>("panel", ({ titleText, titleHtml, headingLevel, actions, classes = "", ...options }) => (
  <Panel
    title={content({ text: titleText, html: titleHtml })}
    headingLevel={headingLevel}
    variant={classes.includes(interruption) ? "interruption" : "confirmation"}
    actions={actions && { ...wrapper(actions), items: (actions.items ?? []).map(action) }}
    {...part({ ...options, classes: classes.replace(interruption, "").trim() })}
  />
));

function action({ href, type, ...options }: ActionOptions): PanelAction {
  if (!href) return { type, ...part(options) };
  return { href, type: type === "button" ? type : undefined, ...part(options) };
}
