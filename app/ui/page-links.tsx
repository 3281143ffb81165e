import { Pagination, type PaginationItem } from "#ui/govuk/pagination";

type PageLinksProps = { page: number; pages: number; href: (page: number) => string };

/** The way through a list of any length: the first and the last page, and the neighbours of this one. */
export function PageLinks({ page, pages, href }: PageLinksProps) {
  if (pages === 1) return null;
  const near = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= 2,
  );
  const items = near.flatMap((number, index): PaginationItem[] => {
    const link = { number, href: href(number), current: number === page };
    return index > 0 && near[index - 1] !== number - 1 ? [{ ellipsis: true }, link] : [link];
  });
  return <Pagination previous={page > 1 && { href: href(page - 1) }} next={page < pages && { href: href(page + 1) }} items={items} />;
}
