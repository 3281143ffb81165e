import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { beginBreak } from "#app/commands/begin-break.server";
import { settleAttempt } from "#app/commands/settle-attempt.server";
import { currentBreak } from "#app/domain/assessment/rest-break";
import { printDateTime } from "#app/domain/licensing/calendar-date";
import { requireDriver } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { listBreaks } from "#db/queries/rest-breaks";
import { Button } from "#ui/govuk/button";
import { Page } from "#ui/page";
import { useWords } from "#ui/words-context";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const driver = await requireDriver(request);
  const now = new Date();
  const { attemptId, closedAt } = await settleAttempt(store, driver, found(params.id), now);
  if (closedAt) return redirect(`/attempts/${attemptId}/result`);
  return { attemptId, endsAt: currentBreak(await listBreaks(store, attemptId), now)?.endsAt ?? null };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const driver = await requireDriver(request);
  const attemptId = found(params.id);
  const start = await beginBreak(store, driver, attemptId, new Date());
  return start.done ? redirect(`/attempts/${attemptId}/rest-break`) : data({ reason: start.reason }, 409);
}

export default function RestBreak() {
  const { attemptId, endsAt } = useLoaderData<typeof loader>();
  const reason = useActionData<typeof action>()?.reason;
  const words = useWords().sitting.rest;
  return (
    <Page title={endsAt ? words.title : words.begin} errors={reason ? { form: words.errors[reason] } : {}}>
      <p className="govuk-body-l">{endsAt ? words.text(printDateTime(endsAt)) : words.hint}</p>
      <form method="post" action={endsAt ? `/attempts/${attemptId}/rest-break/end` : `/attempts/${attemptId}/rest-break`}>
        <Button>{endsAt ? words.end : words.begin}</Button>
      </form>
    </Page>
  );
}
