import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { findSignals } from "#app/domain/assessment/signals";
import { printDateTime } from "#app/domain/licensing/calendar-date";
import { requireOfficer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { placeWords } from "#app/ui/application-words";
import { findAttemptForAuthority } from "#db/queries/attempts";
import { listAlike, listGivenResponses, listOthersOnDevices } from "#db/queries/response-log";
import { SummaryList } from "#ui/govuk/summary-list";
import { Page } from "#ui/page";
import { SignalList } from "#ui/signal-list";

/** How far back a shared phone is looked for, in milliseconds: ninety days. */
const DEVICE_WINDOW_MS = 90 * 24 * 60 * 60 * 1000;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  const attempt = found(await findAttemptForAuthority(store, found(params.id), authorityId));
  const { attemptId, applicationId, personId, number, place, startedAt, closedAt } = attempt;
  const responses = await listGivenResponses(store, attemptId);
  const devices = [...new Set(responses.flatMap(({ deviceHash }) => (deviceHash ? [deviceHash] : [])))];
  const since = new Date(startedAt.getTime() - DEVICE_WINDOW_MS);
  const onDevice = await listOthersOnDevices(store, devices, personId, since);
  const signals = findSignals({ startedAt, responses }, { onDevice, alike: await listAlike(store, attempt) });
  return { applicationId, number, place, startedAt, closedAt, answers: responses.length, signals };
}

export default function Attempt() {
  const { applicationId, number, place, startedAt, closedAt, answers, signals } = useLoaderData<typeof loader>();
  const rows = [
    { key: "Sat", value: placeWords(place) },
    { key: "Begun", value: printDateTime(startedAt) },
    { key: "Finished", value: closedAt ? printDateTime(closedAt) : "Not finished yet" },
    { key: "Answers given", value: `${answers}, changed ones included` },
  ];
  const back = { href: `/officer/applications/${applicationId}`, text: "Application" };
  return (
    <Page title="How this test was sat" caption={`Attempt ${number}`} back={back}>
      <SummaryList rows={rows} />
      <SignalList signals={signals} />
    </Page>
  );
}
