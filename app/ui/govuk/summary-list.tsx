import type { ReactNode } from "react";
import type { Attributes, Optional } from "#app/ui/govuk/attributes";
import { classNames } from "#app/ui/govuk/class-names";
import { SummaryAction, type SummaryActionProps } from "#ui/govuk/summary-action";
import { SummaryCard, type SummaryCardProps } from "#ui/govuk/summary-card";

export interface SummaryListRow {
  key: ReactNode;
  keyClassName?: string;
  value: ReactNode;
  valueClassName?: string;
  actions?: readonly SummaryActionProps[];
  actionsClassName?: string;
  className?: string;
}

export interface SummaryListProps extends Omit<Attributes<"dl">, "children"> {
  rows: readonly Optional<SummaryListRow>[];
  card?: Omit<SummaryCardProps, "children">;
}

export function SummaryList({ rows, card, className, ...rest }: SummaryListProps) {
  const anyActions = rows.some((row) => !!row && !!row.actions?.length);
  const list = (
    <dl className={classNames("govuk-summary-list", className)} {...rest}>
      {rows.map((row, index) => row && <SummaryRow key={index} row={row} anyActions={anyActions} cardTitle={card?.title} />)}
    </dl>
  );
  return card ? <SummaryCard {...card}>{list}</SummaryCard> : list;
}

function SummaryRow({ row, anyActions, cardTitle }: { row: SummaryListRow; anyActions: boolean; cardTitle: ReactNode }) {
  const { actions, className } = row;
  const noActions = anyActions && !actions && "govuk-summary-list__row--no-actions";
  return (
    <div className={classNames("govuk-summary-list__row", noActions, className)}>
      <dt className={classNames("govuk-summary-list__key", row.keyClassName)}>{row.key}</dt>
      <dd className={classNames("govuk-summary-list__value", row.valueClassName)}>{row.value}</dd>
      {actions && actions.length > 0 && (
        <dd className={classNames("govuk-summary-list__actions", row.actionsClassName)}>
          <RowActions actions={actions} cardTitle={cardTitle} />
        </dd>
      )}
    </div>
  );
}

function RowActions({ actions, cardTitle }: { actions: readonly SummaryActionProps[]; cardTitle: ReactNode }) {
  const links = actions.map((action, index) => <SummaryAction key={index} cardTitle={cardTitle} {...action} />);
  if (links.length === 1) return links;
  return (
    <ul className="govuk-summary-list__actions-list">
      {links.map((link) => (
        <li key={link.key} className="govuk-summary-list__actions-list-item">
          {link}
        </li>
      ))}
    </ul>
  );
}
