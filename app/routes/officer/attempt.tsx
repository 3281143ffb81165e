import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { readSignals } from "#app/commands/read-signals.server";
import { printDateTime } from "#app/domain/licensing/calendar-date";
import { requireOfficer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { placeWords } from "#app/ui/application-words";
import { upperFirst } from "#app/ui/letter-case";
import { findAttemptForAuthority } from "#db/queries/attempts";
import { ButtonLink } from "#ui/govuk/button";
import { SummaryList } from "#ui/govuk/summary-list";
import { Page } from "#ui/page";
import { SignalList } from "#ui/signal-list";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  const attempt = found(await findAttemptForAuthority(store, found(params.id), authorityId));
  const { attemptId, applicationId, number, place, startedAt, closedAt } = attempt;
  const { responses, signals } = await readSignals(store, attempt);
  return { attemptId, applicationId, number, place, startedAt, closedAt, answers: responses.length, signals };
}

export default function Attempt() {
  const { attemptId, applicationId, number, place, startedAt, closedAt, answers, signals } = useLoaderData<typeof loader>();
  const rows = [
    { key: "Sat", value: upperFirst(placeWords(place)) },
    { key: "Begun", value: printDateTime(startedAt) },
    { key: "Finished", value: closedAt ? printDateTime(closedAt) : "Not finished yet" },
    { key: "Answers given", value: `${answers}, changed ones included` },
  ];
  const back = { href: `/officer/applications/${applicationId}`, text: "Application" };
  return (
    <Page title="How this test was sat" caption={`Attempt ${number}`} back={back}>
      <SummaryList rows={rows} />
      <SignalList signals={signals} />
      {place === "oral" && !closedAt && <ButtonLink href={`/officer/oral-attempts/${attemptId}`}>Go to the spoken test</ButtonLink>}
      {closedAt && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/officer/attempts/${attemptId}/appeal-pack`}>
            Appeal pack: the whole paper with answers and marks
          </a>
        </p>
      )}
    </Page>
  );
}
