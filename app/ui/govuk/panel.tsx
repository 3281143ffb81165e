import type { ReactNode } from "react";
import type { Attributes } from "#app/ui/govuk/attributes";
import { classNames } from "#app/ui/govuk/class-names";
import { Button, ButtonLink } from "#ui/govuk/button";
import { Heading, type HeadingLevel } from "#ui/govuk/heading";

/** A link when it has an href and is not a button, otherwise a button. */
export type PanelAction = (Attributes<"a"> & { href: string; type?: "button" }) | (Attributes<"button"> & { href?: never });

export interface PanelProps extends Omit<Attributes<"div">, "title"> {
  title: ReactNode;
  headingLevel?: HeadingLevel;
  /** An interruption stops people before they go on; only it shows actions. */
  variant?: "confirmation" | "interruption";
  actions?: Omit<Attributes<"div">, "children"> & { items: readonly PanelAction[] };
}

export function Panel({ title, headingLevel = 1, variant = "confirmation", actions, className, children, ...rest }: PanelProps) {
  return (
    <div className={classNames("govuk-panel", `govuk-panel--${variant}`, className)} {...rest}>
      <Heading level={headingLevel} className="govuk-panel__title">
        {title}
      </Heading>
      {children && <div className="govuk-panel__body">{children}</div>}
      {variant === "interruption" && actions && <PanelActions {...actions} />}
    </div>
  );
}

function PanelActions({ items, className, ...rest }: NonNullable<PanelProps["actions"]>) {
  return (
    <div className={classNames("govuk-panel__actions", className)} {...rest}>
      {items.length > 0 && (
        <div className="govuk-button-group">
          {items.map((action, index) => (
            <PanelActionItem key={index} action={action} />
          ))}
        </div>
      )}
    </div>
  );
}

function PanelActionItem({ action }: { action: PanelAction }) {
  const buttonClass = classNames("govuk-button--inverse", action.className);
  if (action.href === undefined) return <Button {...action} type={action.type ?? "button"} className={buttonClass} />;
  const { type, ...link } = action;
  if (type === "button") return <ButtonLink {...link} className={buttonClass} />;
  return <a {...link} className={classNames("govuk-link govuk-link--inverse", action.className)} />;
}
