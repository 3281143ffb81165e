import { proveFixtures } from "#tests/support/govuk/fixtures";
import { part, type PartOptions } from "#tests/support/govuk/options";
import { Button, ButtonLink } from "#ui/govuk/button";

interface Options extends PartOptions {
  href?: string;
  id?: string;
  name?: string;
  value?: string;
  type?: "submit" | "button" | "reset";
  disabled?: boolean;
  isStartButton?: boolean;
  preventDoubleClick?: boolean;
}

proveFixtures<Options>("button", ({ href, id, isStartButton, ...options }) => {
  const common = { id, isStartButton, ...part(options) };
  if (href) return <ButtonLink href={href} {...common} />;
  const { type, name, value, disabled, preventDoubleClick } = options;
  return <Button {...{ type, name, value, disabled, preventDoubleClick }} {...common} />;
});
