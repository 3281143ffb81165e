import type { ReactNode } from "react";
import type { Attributes, Optional } from "#app/ui/govuk/attributes";
import { classNames } from "#app/ui/govuk/class-names";

export interface TaskListItem {
  title: ReactNode;
  titleClassName?: string;
  /** Without it the task cannot be started yet. */
  href?: string;
  hint?: ReactNode;
  /** Words, or a Tag. */
  status: ReactNode;
  statusClassName?: string;
  className?: string;
}

export interface TaskListProps extends Omit<Attributes<"ul">, "children"> {
  items: readonly Optional<TaskListItem>[];
  idPrefix?: string;
}

export function TaskList({ items, idPrefix = "task-list", className, ...rest }: TaskListProps) {
  return (
    <ul className={classNames("govuk-task-list", className)} {...rest}>
      {items.map((item, index) => item && <Task key={index} item={item} id={`${idPrefix}-${index + 1}`} />)}
    </ul>
  );
}

function Task({ item, id }: { item: TaskListItem; id: string }) {
  const { href, hint, status, statusClassName, className } = item;
  return (
    <li className={classNames("govuk-task-list__item", !!href && "govuk-task-list__item--with-link", className)}>
      <div className="govuk-task-list__name-and-hint">
        <TaskTitle item={item} id={id} />
        {hint && (
          <div id={`${id}-hint`} className="govuk-task-list__hint">
            {hint}
          </div>
        )}
      </div>
      <div className={classNames("govuk-task-list__status", statusClassName)} id={`${id}-status`}>
        {status}
      </div>
    </li>
  );
}

function TaskTitle({ item, id }: { item: TaskListItem; id: string }) {
  const { title, titleClassName, href, hint } = item;
  if (!href) return <div className={titleClassName}>{title}</div>;
  return (
    <a
      className={classNames("govuk-link govuk-task-list__link", titleClassName)}
      href={href}
      aria-describedby={hint ? `${id}-hint ${id}-status` : `${id}-status`}
    >
      {title}
    </a>
  );
}
