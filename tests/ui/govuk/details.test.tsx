import { proveFixtures } from "#tests/support/govuk/fixtures";
import { content, part, type PartOptions } from "#tests/support/govuk/options";
import { Details } from "#ui/govuk/details";

interface Options extends PartOptions {
  id?: string;
  open?: boolean;
  summaryText?: string;
  summaryHtml?: string;
}

proveFixtures<Options>("details", ({ id, open, summaryText, summaryHtml, ...options }) => (
  <Details id={id} open={open} summary={content({ text: summaryText, html: summaryHtml })} {...part(options)} />
));
