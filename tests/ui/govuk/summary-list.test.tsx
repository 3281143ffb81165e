import { proveFixtures } from "#tests/support/govuk/fixtures";
import { content, part, wrapper, type PartOptions } from "#tests/support/govuk/options";
import type { HeadingLevel } from "#ui/govuk/heading";
import { SummaryList } from "#ui/govuk/summary-list";

interface ActionOptions extends PartOptions {
  href: string;
  visuallyHiddenText?: string;
}

interface ActionsOptions {
  classes?: string;
  items?: ActionOptions[];
}

interface RowOptions {
  classes?: string;
  key: PartOptions;
  value: PartOptions;
  actions?: ActionsOptions;
}

interface CardOptions extends PartOptions {
  title?: PartOptions & { headingLevel?: HeadingLevel };
  actions?: ActionsOptions;
}

interface Options extends PartOptions {
  rows: (RowOptions | false | null | "")[];
  card?: CardOptions;
}

proveFixtures<Options>("summary-list", ({ rows, card, ...options }) => (
  <SummaryList rows={rows.map((row) => row && summaryRow(row))} card={card && summaryCard(card)} {...wrapper(options)} />
));

function summaryRow({ classes, key, value, actions }: RowOptions) {
  return {
    className: classes,
    key: content(key),
    keyClassName: key.classes,
    value: content(value),
    valueClassName: value.classes,
    ...summaryActions(actions),
  };
}

function summaryCard({ title, actions, ...options }: CardOptions) {
  return {
    title: content(title),
    headingLevel: title?.headingLevel,
    titleClassName: title?.classes,
    ...summaryActions(actions),
    ...wrapper(options),
  };
}

function summaryActions({ classes, items }: ActionsOptions = {}) {
  return {
    actions: items?.map(({ href, visuallyHiddenText, ...action }) => ({ href, visuallyHiddenText, ...part(action) })),
    actionsClassName: classes,
  };
}
