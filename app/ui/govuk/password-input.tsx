import { classNames } from "#app/ui/govuk/class-names";
import { Button } from "#ui/govuk/button";
import { Input, type InputProps } from "#ui/govuk/input";

export interface PasswordInputProps extends Omit<
  InputProps,
  "type" | "spellCheck" | "autoCapitalize" | "prefix" | "suffix" | "afterInput" | "inputWrapper"
> {
  showPasswordText?: string;
  showPasswordAriaLabel?: string;
  buttonClassName?: string;
}

export function PasswordInput({ autoComplete = "current-password", className, formGroup, ...props }: PasswordInputProps) {
  const { showPasswordText, showPasswordAriaLabel, buttonClassName, ...input } = props;
  const toggle = (
    <Button
      type="button"
      className={classNames("govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle", buttonClassName)}
      aria-controls={input.id ?? input.name}
      aria-label={showPasswordAriaLabel ?? "Show password"}
      hidden
    >
      {showPasswordText ?? "Show"}
    </Button>
  );
  const translations = {
    "data-i18n.show-password": showPasswordText,
    "data-i18n.show-password-aria-label": showPasswordAriaLabel,
  };
  return (
    <Input
      {...input}
      type="password"
      spellCheck={false}
      autoCapitalize="none"
      autoComplete={autoComplete}
      className={classNames("govuk-password-input__input govuk-js-password-input-input", className)}
      inputWrapper={{ className: "govuk-password-input__wrapper" }}
      formGroup={{
        "data-module": "govuk-password-input",
        ...translations,
        ...formGroup,
        className: classNames("govuk-password-input", formGroup?.className),
      }}
      afterInput={toggle}
    />
  );
}
