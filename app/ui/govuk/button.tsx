import type { ReactNode } from "react";
import type { Attributes } from "#app/ui/govuk/attributes";
import { classNames } from "#app/ui/govuk/class-names";

interface StartProps {
  isStartButton?: boolean;
}

export interface ButtonProps extends Attributes<"button">, StartProps {
  preventDoubleClick?: boolean;
}

export type ButtonLinkProps = Attributes<"a"> & StartProps & { href: string };

export function Button({ type = "submit", isStartButton, preventDoubleClick, disabled, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      disabled={disabled}
      aria-disabled={disabled ? true : undefined}
      data-prevent-double-click={preventDoubleClick}
      className={buttonClass(isStartButton, className)}
      data-module="govuk-button"
      {...rest}
    >
      <ButtonText isStartButton={isStartButton}>{children}</ButtonText>
    </button>
  );
}

/** A link that looks like a button. */
export function ButtonLink({ isStartButton, className, children, ...rest }: ButtonLinkProps) {
  return (
    <a role="button" draggable={false} className={buttonClass(isStartButton, className)} data-module="govuk-button" {...rest}>
      <ButtonText isStartButton={isStartButton}>{children}</ButtonText>
    </a>
  );
}

function buttonClass(isStartButton: boolean | undefined, className: string | undefined) {
  return classNames("govuk-button", className, isStartButton && "govuk-button--start");
}

function ButtonText({ isStartButton, children }: StartProps & { children: ReactNode }) {
  if (!isStartButton) return children;
  // Start buttons are a flexbox, which would swallow the spaces between inline elements.
  const text = typeof children === "string" ? children : <span>{children}</span>;
  return (
    <>
      {text} <StartIcon />
    </>
  );
}

function StartIcon() {
  return (
    <svg
      className="govuk-button__start-icon"
      xmlns="http://www.w3.org/2000/svg"
      width="17.5"
      height="19"
      viewBox="0 0 33 40"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
    </svg>
  );
}
