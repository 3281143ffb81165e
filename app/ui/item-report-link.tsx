import { useWords } from "#ui/words-context";

/** Stands under a question, during the test and wherever else a driver sees it. `position` counts from 1. */
export function ItemReportLink({ attemptId, position }: { attemptId: string; position: number }) {
  return (
    <p className="govuk-body-s">
      <a className="govuk-link" href={`/attempts/${attemptId}/items/${position}/report`}>
        {useWords().itemReport.link}
      </a>
    </p>
  );
}
