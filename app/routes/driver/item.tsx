import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
  useRouteError,
} from "react-router";
import { readSitting } from "#app/commands/read-sitting.server";
import { recordResponse } from "#app/commands/record-response.server";
import { paperPlace, ResponseForm } from "#app/commands/response-form.server";
import { requireDriver } from "#app/server/access.server";
import { found } from "#app/server/found";
import { parseForm } from "#app/server/form.server";
import { RESPONSE_REFUSAL_STATUS } from "#app/server/refusal-status";
import { originOf } from "#app/server/origin-of-response.server";
import { store } from "#app/server/store.server";
import { readAdjustments } from "#db/queries/adjustments";
import { findAttemptForDriver } from "#db/queries/attempts";
import { readShownChoice, readShownItem } from "#db/queries/shown-items";
import { ItemPage } from "#ui/item-page";
import { TestErrorPage } from "#ui/test-error-page";
import answers from "../../ui/browser/answers.js?url&no-inline";
import readAloud from "../../ui/browser/read-aloud.js?url&no-inline";
import clockModule from "../../ui/browser/clock.js?url&no-inline";

export const handle = { modules: [answers, clockModule, readAloud], quiet: true };

export async function loader({ request, params }: LoaderFunctionArgs) {
  const driver = await requireDriver(request);
  const { attemptId, position } = paperPlace(params);
  const { attempt, responses, questions, clock } = await readSitting(store, driver, attemptId, new Date());
  if (attempt.closedAt) return redirect(`/attempts/${attemptId}/result`);
  const paperItem = found(attempt.paper.items[position - 1]);
  const latest = responses.get(paperItem.itemId);
  return {
    clock,
    item: await readShownItem(store, { ...attempt, position }),
    basedOn: latest?.revision ?? 0,
    chosen: await readShownChoice(store, { ...attempt, position }, latest),
    questions,
    adjustments: await readAdjustments(store, driver.personId),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const driver = await requireDriver(request);
  const { attemptId, position } = paperPlace(params);
  const form = await parseForm(request, ResponseForm);
  if (!form.ok) throw data(null, 400);
  const { choice, basedOn } = form.input;
  const posted = { attemptId, position, values: choice, basedOn, from: originOf(request) };
  const decision = await recordResponse(store, driver, posted, new Date());
  if (!decision.done) {
    const { reason } = decision;
    const status = RESPONSE_REFUSAL_STATUS[reason];
    if (reason === "attempt-closed" || reason === "out-of-time") throw data(null, status);
    return data({ reason, values: choice }, status);
  }
  const { paper } = found(await findAttemptForDriver(store, attemptId, driver.personId));
  const isLast = position === paper.items.length;
  return redirect(isLast ? `/attempts/${attemptId}/summary` : `/attempts/${attemptId}/items/${position + 1}`, 303);
}

export default function Item() {
  return <ItemPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>() ?? null} />;
}

/** An answer that comes after the end is told so here, in place of the question. */
export function ErrorBoundary() {
  return <TestErrorPage error={useRouteError()} />;
}
