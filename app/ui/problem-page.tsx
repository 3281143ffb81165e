import { Page } from "#ui/page";
import { useWords } from "#ui/words-context";

/** What to say, in plain words, when a page cannot be shown. */
export function ProblemPage({ status }: { status: number }) {
  const { problems, toStart } = useWords().shell;
  const known = Object.entries(problems).find(([code]) => Number(code) === status);
  const { title, text } = known?.[1] ?? problems[500];
  return (
    <Page title={title}>
      <p className="govuk-body">{text}</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/">
          {toStart}
        </a>
      </p>
    </Page>
  );
}
