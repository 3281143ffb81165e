import { proveFixtures } from "#tests/support/govuk/fixtures";
import { part, wrapper, type PartOptions } from "#tests/support/govuk/options";
import { Breadcrumbs } from "#ui/govuk/breadcrumbs";

interface Options extends PartOptions {
  items?: (PartOptions & { href?: string })[];
  collapseOnMobile?: boolean;
  labelText?: string;
}

proveFixtures<Options>("breadcrumbs", ({ items = [], collapseOnMobile, labelText, ...options }) => (
  <Breadcrumbs
    items={items.map(({ href, ...item }) => ({ href, ...part(item) }))}
    collapseOnMobile={collapseOnMobile}
    aria-label={labelText}
    {...wrapper(options)}
  />
));
