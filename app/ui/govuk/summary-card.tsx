import type { ReactNode } from "react";
import type { Attributes } from "#app/ui/govuk/attributes";
import { classNames } from "#app/ui/govuk/class-names";
import { Heading, type HeadingLevel } from "#ui/govuk/heading";
import { SummaryAction, type SummaryActionProps } from "#ui/govuk/summary-action";

export interface SummaryCardProps extends Omit<Attributes<"div">, "title"> {
  title?: ReactNode;
  headingLevel?: HeadingLevel;
  titleClassName?: string;
  actions?: readonly SummaryActionProps[];
  actionsClassName?: string;
}

export function SummaryCard({ title, headingLevel = 2, titleClassName, ...props }: SummaryCardProps) {
  const { actions = [], actionsClassName, className, children, ...rest } = props;
  return (
    <div className={classNames("govuk-summary-card", className)} {...rest}>
      <div className="govuk-summary-card__title-wrapper">
        {title && (
          <Heading level={headingLevel} className={classNames("govuk-summary-card__title", titleClassName)}>
            {title}
          </Heading>
        )}
        <CardActions actions={actions} className={classNames("govuk-summary-card__actions", actionsClassName)} cardTitle={title} />
      </div>
      <div className="govuk-summary-card__content">{children}</div>
    </div>
  );
}

interface CardActionsProps {
  actions: readonly SummaryActionProps[];
  className: string;
  cardTitle: ReactNode;
}

function CardActions({ actions, className, cardTitle }: CardActionsProps) {
  if (actions.length === 0) return null;
  const links = actions.map((action, index) => <SummaryAction key={index} cardTitle={cardTitle} {...action} />);
  if (links.length === 1) return <div className={className}>{links}</div>;
  return (
    <ul className={className}>
      {links.map((link) => (
        <li key={link.key} className="govuk-summary-card__action">
          {link}
        </li>
      ))}
    </ul>
  );
}
