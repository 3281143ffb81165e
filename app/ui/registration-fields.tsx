import type { FormState } from "#app/ui/form-state";
import { DateField } from "#ui/date-field";
import { Button } from "#ui/govuk/button";
import { PasswordInput } from "#ui/govuk/password-input";
import { TextField } from "#ui/text-field";
import { useWords } from "#ui/words-context";

/** What a driver tells of themselves, once: the names and birth date that must match the licence application. */
export function RegistrationFields({ form }: { form: FormState }) {
  const words = useWords().register;
  return (
    <>
      <TextField form={form} name="firstNames" label={words.firstNames} autoComplete="given-name" spellCheck={false} />
      <TextField form={form} name="surname" label={words.surname} hint={words.surnameHint} autoComplete="family-name" spellCheck={false} />
      <DateField form={form} name="born" label={words.born} hint={words.bornHint} birthday />
      <TextField form={form} name="email" label={words.email} hint={words.emailHint} type="email" autoComplete="email" spellCheck={false} />
      <PasswordInput
        id="password"
        name="password"
        label={words.password}
        hint={words.passwordHint}
        errorMessage={form.errors.password}
        autoComplete="new-password"
      />
      <Button>{words.submit}</Button>
    </>
  );
}
