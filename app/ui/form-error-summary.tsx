import { ErrorSummary } from "#ui/govuk/error-summary";
import { useWords } from "#ui/words-context";

/** Every message linked to the field it is about; a message named `form` is about the whole form. */
export function FormErrorSummary({ errors }: { errors: Record<string, string> }) {
  const { shell } = useWords();
  const items = Object.entries(errors).map(([field, message]) => ({
    children: message,
    ...(field === "form" ? {} : { href: `#${field}` }),
  }));
  return <ErrorSummary title={shell.errorSummary} errors={items} />;
}
