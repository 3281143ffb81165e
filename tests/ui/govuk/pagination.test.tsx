import { proveFixtures } from "#tests/support/govuk/fixtures";
import { part, wrapper, type PartOptions } from "#tests/support/govuk/options";
import { Pagination } from "#ui/govuk/pagination";

interface ArrowOptions extends PartOptions {
  href: string;
  labelText?: string;
}

interface PageOptions extends PartOptions {
  number?: number | string;
  href?: string;
  current?: boolean;
  visuallyHiddenText?: string;
  ellipsis?: true;
}

interface Options extends PartOptions {
  previous?: ArrowOptions;
  next?: ArrowOptions;
  items?: (PageOptions | null)[];
  landmarkLabel?: string;
}

proveFixtures<Options>("pagination", ({ previous, next, items, landmarkLabel, ...options }) => (
  <Pagination
    previous={previous && arrow(previous)}
    next={next && arrow(next)}
    items={items?.map(pageItem)}
    aria-label={landmarkLabel}
    {...wrapper(options)}
  />
));

function arrow({ href, labelText, ...options }: ArrowOptions) {
  return { href, labelText, ...part(options) };
}

function pageItem(item: PageOptions | null) {
  if (!item) return item;
  const { number, href, current, visuallyHiddenText, ellipsis, ...options } = item;
  if (ellipsis) return { ellipsis };
  // The macro skips an empty object; the component's types do not let one in.
  if (!number) return null;
  return { number, href, current, visuallyHiddenText, ...wrapper(options) };
}
