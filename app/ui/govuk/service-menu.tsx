import type { ReactNode } from "react";
import type { Attributes, Optional } from "#app/ui/govuk/attributes";
import { classNames } from "#app/ui/govuk/class-names";

export interface ServiceNavigationItem extends Attributes<"a"> {
  /** This very page. */
  current?: boolean;
  /** A page within this section. */
  active?: boolean;
}

export interface ServiceMenuProps {
  items?: readonly Optional<ServiceNavigationItem>[];
  id?: string;
  label?: string;
  className?: string;
  /** List items before and after the others. */
  start?: ReactNode;
  end?: ReactNode;
  menuButtonText?: string;
  menuButtonLabel?: string;
  /** Unless told, a single item is never hidden behind the menu button. */
  collapseOnMobile?: boolean;
}

export function ServiceMenu({ items = [], start, end, ...props }: ServiceMenuProps) {
  const { id = "navigation", menuButtonText = "Menu", label = menuButtonText, menuButtonLabel } = props;
  const present = items.filter((item) => !!item);
  if (present.length === 0 && !start && !end) return null;
  const collapses = props.collapseOnMobile ?? present.length > 1;
  return (
    <nav aria-label={label} className={classNames("govuk-service-navigation__wrapper", props.className)}>
      {collapses && (
        <button
          type="button"
          className="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
          aria-controls={id}
          aria-label={menuButtonLabel === menuButtonText ? undefined : menuButtonLabel}
          hidden
          aria-hidden="true"
        >
          {menuButtonText}
        </button>
      )}
      <ul className="govuk-service-navigation__list" id={id}>
        {start}
        {present.map((item, index) => (
          <MenuItem key={index} {...item} />
        ))}
        {end}
      </ul>
    </nav>
  );
}

function MenuItem({ current, active, href, className, children, ...rest }: ServiceNavigationItem) {
  const isMarked = current || active;
  const ariaCurrent = isMarked ? (current ? "page" : "true") : undefined;
  // The strong tag still marks the item for people who override colours or styles.
  const text = isMarked ? <strong className="govuk-service-navigation__active-fallback">{children}</strong> : children;
  return (
    <li className={classNames("govuk-service-navigation__item", isMarked && "govuk-service-navigation__item--active")}>
      {href ? (
        <a className={classNames("govuk-service-navigation__link", className)} href={href} aria-current={ariaCurrent} {...rest}>
          {text}
        </a>
      ) : (
        children && (
          <span className="govuk-service-navigation__text" aria-current={ariaCurrent}>
            {text}
          </span>
        )
      )}
    </li>
  );
}
