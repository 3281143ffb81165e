import type { Attributes } from "#app/ui/govuk/attributes";
import { classNames } from "#app/ui/govuk/class-names";

/** Without an href it is the current page. */
export type Breadcrumb = Attributes<"a">;

export interface BreadcrumbsProps extends Attributes<"nav"> {
  items: readonly Breadcrumb[];
  collapseOnMobile?: boolean;
}

export function Breadcrumbs({ items, collapseOnMobile, className, "aria-label": label = "Breadcrumb", ...rest }: BreadcrumbsProps) {
  const collapse = collapseOnMobile && "govuk-breadcrumbs--collapse-on-mobile";
  return (
    <nav aria-label={label} className={classNames("govuk-breadcrumbs", className, collapse)} {...rest}>
      <ol className="govuk-breadcrumbs__list">
        {items.map((item, index) => (
          <BreadcrumbItem key={index} {...item} />
        ))}
      </ol>
    </nav>
  );
}

function BreadcrumbItem({ href, className, children, ...rest }: Breadcrumb) {
  if (!href) {
    return (
      <li className="govuk-breadcrumbs__list-item" aria-current="page">
        {children}
      </li>
    );
  }
  return (
    <li className="govuk-breadcrumbs__list-item">
      <a className={classNames("govuk-breadcrumbs__link", className)} href={href} {...rest}>
        {children}
      </a>
    </li>
  );
}
