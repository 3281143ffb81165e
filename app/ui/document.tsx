import type { ReactNode } from "react";
import { type Shell, SiteHeader } from "#ui/site-header";
import { SiteFooter } from "#ui/site-footer";
import { SkipLink } from "#ui/govuk/skip-link";
import { useWords } from "#ui/words-context";

/** The whole document around a page. It carries no framework script: `modules` are small files that improve a complete page. */
export function Document({
  shell,
  language,
  styles,
  modules,
  children,
}: {
  shell: Shell;
  language: string;
  styles: string;
  modules: string[];
  children: ReactNode;
}) {
  const words = useWords().shell;
  return (
    <html lang={language} className="govuk-template">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" content="#14414f" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={styles} />
        {modules.map((module) => (
          <script key={module} type="module" src={module} />
        ))}
      </head>
      <body className="govuk-template__body app-page">
        <SkipLink href="#main-content">{words.skip}</SkipLink>
        <SiteHeader shell={shell} />
        <div className="app-page__body">{children}</div>
        <SiteFooter />
      </body>
    </html>
  );
}
