import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { readChannel, readLetterState } from "#app/domain/licensing/letter";
import { readQueuedPlace, writeQueuedPlace } from "#app/domain/queued-place";
import { requireOfficer } from "#app/server/access.server";
import { env } from "#app/server/env.server";
import { store } from "#app/server/store.server";
import { countToPrint, listFilesForAuthority, listLettersForAuthority } from "#db/queries/letters";
import { DoneNotice } from "#ui/done-notice";
import { LetterFiles } from "#ui/letter-files";
import { LetterFilters } from "#ui/letter-filters";
import { LetterPages, LetterTable } from "#ui/letter-table";
import { Page } from "#ui/page";

const A_PAGE = 50;
const DONE = {
  "tried-again": "The letter will be sent again within three minutes.",
  printed: "The file is ready. Find it under “Letters to print”.",
};

export async function loader({ request }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  const asked = new URL(request.url).searchParams;
  const state = readLetterState(asked.get("state"));
  const channel = readChannel(asked.get("channel"));
  const after = readQueuedPlace(asked.get("after") ?? "");
  const found = await listLettersForAuthority(store, authorityId, { state, channel, after }, A_PAGE + 1);
  const letters = found.slice(0, A_PAGE);
  const last = letters.at(-1);
  const next = found.length > A_PAGE && last ? writeQueuedPlace({ queuedAt: last.queuedAt, id: last.mailId }) : null;
  const toPrint = await countToPrint(store, authorityId);
  const files = await listFilesForAuthority(store, authorityId);
  const narrowed = { state, channel };
  return { narrowed, letters, next, paged: after !== null, toPrint, files, texts: env.texts, done: asked.get("done") };
}

export default function Letters() {
  const { narrowed, letters, next, paged, toPrint, files, texts, done } = useLoaderData<typeof loader>();
  return (
    <Page title="Letters" wide>
      <DoneNotice title="Done" messages={DONE} done={done} />
      <p className="govuk-body">
        Everything Fareguard has written to your applicants and drivers, newest first: invitations, reminders and decisions, by e-mail, text
        message or post. Reminders go out by themselves, on the days that your council’s policy sets.
      </p>
      <LetterFiles toPrint={toPrint} files={files} />
      <h2 className="govuk-heading-m">All letters</h2>
      <LetterFilters {...narrowed} />
      {letters.length === 0 ? <p className="govuk-body">No letter fits.</p> : <LetterTable letters={letters} texts={texts} />}
      <LetterPages narrowed={narrowed} next={next} paged={paged} />
    </Page>
  );
}
