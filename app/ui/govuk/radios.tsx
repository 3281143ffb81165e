import { Choices, type ChoiceItem, type ChoicesProps } from "#ui/govuk/choices";

export interface RadiosProps extends ChoicesProps {
  items: readonly ChoiceItem[];
  defaultValue?: string;
}

export function Radios({ defaultValue, ...props }: RadiosProps) {
  return <Choices kind="radio" chosen={defaultValue ? [defaultValue] : []} {...props} />;
}
