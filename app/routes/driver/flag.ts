import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "react-router";
import { flagItem } from "#app/commands/flag-item.server";
import { recordResponse } from "#app/commands/record-response.server";
import { FlagForm, paperPlace } from "#app/commands/response-form.server";
import { requireDriver } from "#app/server/access.server";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";

/** A flag has no page of its own: it is shown on its question. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireDriver(request);
  const { attemptId, position } = paperPlace(params);
  return redirect(`/attempts/${attemptId}/items/${position}`);
}

/** Sets or takes off the flag, and keeps the answer that was chosen before the button was pressed. What is refused the question's own page answers. */
export async function action({ request, params }: ActionFunctionArgs) {
  const driver = await requireDriver(request);
  const place = paperPlace(params);
  const form = await parseForm(request, FlagForm);
  if (!form.ok) throw data(null, 400);
  const { choice, basedOn, flagged } = form.input;
  const address = `/attempts/${place.attemptId}/items/${place.position}`;
  const flagging = await flagItem(store, driver, { ...place, flagged: flagged === "yes" }, new Date());
  if (!flagging.done) return redirect(address, 307);
  if (choice.length === 0) return redirect(address, 303);
  const decision = await recordResponse(store, driver, { ...place, values: choice, basedOn }, new Date());
  return redirect(address, decision.done ? 303 : 307);
}
