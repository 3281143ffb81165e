import { proveFixtures } from "#tests/support/govuk/fixtures";
import { field, type FieldOptions, type PartOptions } from "#tests/support/govuk/options";
import { PasswordInput } from "#ui/govuk/password-input";

interface Options extends FieldOptions {
  button?: PartOptions;
  showPasswordText?: string;
  hidePasswordText?: string;
  showPasswordAriaLabelText?: string;
  hidePasswordAriaLabelText?: string;
  passwordShownAnnouncementText?: string;
  passwordHiddenAnnouncementText?: string;
}

proveFixtures<Options>("password-input", (options) => {
  const { spellCheck: _always, formGroup, ...props } = field(options);
  return (
    <PasswordInput
      {...props}
      formGroup={{ ...translations(options), ...formGroup }}
      showPasswordText={options.showPasswordText}
      showPasswordAriaLabel={options.showPasswordAriaLabelText}
      buttonClassName={options.button?.classes}
    />
  );
});

function translations(options: Options) {
  return {
    "data-i18n.hide-password": options.hidePasswordText,
    "data-i18n.hide-password-aria-label": options.hidePasswordAriaLabelText,
    "data-i18n.password-shown-announcement": options.passwordShownAnnouncementText,
    "data-i18n.password-hidden-announcement": options.passwordHiddenAnnouncementText,
  };
}
