import { isRouteErrorResponse, useParams } from "react-router";
import { ButtonLink } from "#ui/govuk/button";
import { Page } from "#ui/page";
import { ProblemPage } from "#ui/problem-page";
import { SavedStatus } from "#ui/saved-status";
import { useWords } from "#ui/words-context";

/** On a page of the test the one conflict is that the test is over; everything else is an ordinary problem. */
export function TestErrorPage({ error }: { error: unknown }) {
  const { over } = useWords().test;
  const { id } = useParams();
  const status = isRouteErrorResponse(error) ? error.status : 500;
  if (status !== 409 || !id) return <ProblemPage status={status} />;
  return (
    <Page title={over.title}>
      <p className="govuk-body-l">{over.text}</p>
      <ButtonLink href={`/attempts/${id}/result`}>{over.toResult}</ButtonLink>
      <SavedStatus attemptId={id} over />
    </Page>
  );
}
