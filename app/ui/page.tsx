import type { ReactNode } from "react";
import { BackLink } from "#ui/govuk/back-link";
import { FormErrorSummary } from "#ui/form-error-summary";
import { useWords } from "#ui/words-context";

export type PageProps = {
  /** Title of the browser tab and, unless `heading` says otherwise, the h1. */
  title: string;
  /** Another heading than the title, or null where the page brings its own h1. */
  heading?: ReactNode | null;
  /** Small text above the heading. */
  caption?: ReactNode;
  back?: { href: string; text?: string };
  /** Messages by field name; they stand in a summary on top, each linked to its field. */
  errors?: Record<string, string>;
  /** Staff pages with tables use the whole width. */
  wide?: boolean;
  children?: ReactNode;
};

/** One page between header and footer. Every route renders exactly one. */
export function Page({ title, heading = title, caption, back, errors = {}, wide, children }: PageProps) {
  const { shell } = useWords();
  const failed = Object.keys(errors).length > 0;
  const content = (
    <>
      {failed && <FormErrorSummary errors={errors} />}
      {heading !== null && (
        <>
          {caption && <span className="govuk-caption-l">{caption}</span>}
          <h1 className="govuk-heading-l">{heading}</h1>
        </>
      )}
      {children}
    </>
  );
  return (
    <div className="govuk-width-container">
      <title>{`${failed ? shell.errorPrefix : ""}${title} – ${shell.product}`}</title>
      {back && (
        <nav aria-label={shell.backLabel}>
          <BackLink href={back.href}>{back.text ?? shell.back}</BackLink>
        </nav>
      )}
      <main className="govuk-main-wrapper" id="main-content">
        {wide ? (
          content
        ) : (
          <div className="govuk-grid-row">
            <div className="govuk-grid-column-two-thirds">{content}</div>
          </div>
        )}
      </main>
    </div>
  );
}
