import type { ReactNode } from "react";
import type { Attributes, Optional } from "#app/ui/govuk/attributes";
import { classNames } from "#app/ui/govuk/class-names";
import { FieldsetGroup, type GroupedProps } from "#ui/govuk/form-group";
import { Hint } from "#ui/govuk/hint";
import { Label, type LabelProps } from "#ui/govuk/label";

/** One radio or checkbox: its children are its label, the rest are attributes of its input. */
export interface Choice extends Omit<Attributes<"input">, "type" | "checked" | "value" | "defaultValue"> {
  value: string;
  hint?: ReactNode;
  label?: Omit<LabelProps, "children" | "isPageHeading">;
  /** Revealed while the choice is made. */
  conditional?: ReactNode;
}

interface ChoiceDivider {
  divider: string;
}

export type ChoiceItem<Item extends Choice = Choice> = Optional<Item | ChoiceDivider>;

export interface ChoicesProps extends Omit<Attributes<"div">, "children" | "defaultValue">, GroupedProps {
  name: string;
  idPrefix?: string;
}

interface Rendering {
  kind: "radio" | "checkbox";
  items: readonly ChoiceItem[];
  chosen: readonly string[];
  itemDescribedBy?: string;
}

export function Choices({ kind, items, chosen, itemDescribedBy, ...props }: ChoicesProps & Rendering) {
  const { name, idPrefix = name, fieldset, hint, errorMessage, formGroup, className, ...rest } = props;
  const block = kind === "radio" ? "govuk-radios" : "govuk-checkboxes";
  const shared = { kind, block, name, chosen, describedBy: itemDescribedBy };
  return (
    <FieldsetGroup id={idPrefix} fieldset={fieldset} hint={hint} errorMessage={errorMessage} formGroup={formGroup}>
      <div className={classNames(block, className)} data-module={block} {...rest}>
        {items.map((item, index) => {
          if (!item) return null;
          if ("divider" in item) return <Divider key={index} block={block} divider={item.divider} />;
          // The error summary links to the prefix itself, so the first choice bears it without a number.
          const id = item.id ?? (index === 0 ? idPrefix : `${idPrefix}-${index + 1}`);
          return <ChoiceRow key={index} {...shared} item={item} id={id} />;
        })}
      </div>
    </FieldsetGroup>
  );
}

function Divider({ block, divider }: ChoiceDivider & { block: string }) {
  return <div className={`${block}__divider`}>{divider}</div>;
}

interface ChoiceRowProps {
  kind: Rendering["kind"];
  block: string;
  id: string;
  name: string;
  chosen: readonly string[];
  describedBy: string | undefined;
  item: Choice;
}

function ChoiceRow({ kind, block, id, name, chosen, describedBy, item }: ChoiceRowProps) {
  const { hint, label, conditional, children, defaultChecked, className, ...input } = item;
  const isChecked = defaultChecked ?? chosen.includes(item.value);
  const hintId = `${id}-item-hint`;
  const conditionalId = `conditional-${id}`;
  return (
    <>
      <div className={`${block}__item`}>
        <input
          {...input}
          name={item.name ?? name}
          className={classNames(`${block}__input`, className)}
          id={id}
          type={kind}
          defaultChecked={isChecked}
          data-aria-controls={conditional ? conditionalId : undefined}
          aria-describedby={classNames(describedBy, hint ? hintId : undefined) || undefined}
        />
        <Label {...label} className={classNames(`${block}__label`, label?.className)} htmlFor={id}>
          {children}
        </Label>
        {hint && (
          <Hint id={hintId} className={`${block}__hint`}>
            {hint}
          </Hint>
        )}
      </div>
      {conditional && (
        <div className={classNames(`${block}__conditional`, !isChecked && `${block}__conditional--hidden`)} id={conditionalId}>
          {conditional}
        </div>
      )}
    </>
  );
}
