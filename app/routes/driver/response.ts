import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "react-router";
import { recordResponse } from "#app/commands/record-response.server";
import { paperPlace, ResponseForm } from "#app/commands/response-form.server";
import { requireDriver } from "#app/server/access.server";
import { parseForm } from "#app/server/form.server";
import { RESPONSE_REFUSAL_STATUS } from "#app/server/refusal-status";
import { originOf } from "#app/server/origin-of-response.server";
import { store } from "#app/server/store.server";

/** For people there is the page of the question itself. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireDriver(request);
  const { attemptId, position } = paperPlace(params);
  return redirect(`/attempts/${attemptId}/items/${position}`);
}

/** The same as sending the page's form, for a page that sends answers in the background and must know that they arrived. */
export async function action({ request, params }: ActionFunctionArgs) {
  const driver = await requireDriver(request);
  const place = paperPlace(params);
  const form = await parseForm(request, ResponseForm);
  if (!form.ok) throw data(null, 400);
  const { choice, basedOn } = form.input;
  const decision = await recordResponse(store, driver, { ...place, values: choice, basedOn, from: originOf(request) }, new Date());
  if (decision.done) return Response.json({ revision: decision.revision });
  return Response.json({ reason: decision.reason }, { status: RESPONSE_REFUSAL_STATUS[decision.reason] });
}
