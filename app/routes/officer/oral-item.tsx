import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { recordOralResponse } from "#app/commands/record-oral-response.server";
import { paperPlace, ResponseForm } from "#app/commands/response-form.server";
import { type Officer, requireOfficer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { parseForm } from "#app/server/form.server";
import { RESPONSE_REFUSAL_STATUS } from "#app/server/refusal-status";
import { store } from "#app/server/store.server";
import { readOralItem } from "#db/queries/oral-records";
import { OralItemForm } from "#ui/oral-item-form";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request);
  const { attemptId, position } = paperPlace(params);
  return found(await readOralItem(store, { attemptId, position, officer }));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request);
  const { attemptId, position } = paperPlace(params);
  const form = await parseForm(request, ResponseForm);
  if (!form.ok) throw data(null, 400);
  const { choice, basedOn } = form.input;
  const decision = await recordOralResponse(store, officer, { attemptId, position, values: choice, basedOn }, new Date());
  if (decision.done) return redirect(await nextAddress(officer, attemptId, position));
  return data({ reason: decision.reason, values: choice }, RESPONSE_REFUSAL_STATUS[decision.reason]);
}

/** The next question, or all of them after the last one. */
async function nextAddress(officer: Officer, attemptId: string, position: number): Promise<string> {
  const next = await readOralItem(store, { attemptId, position: position + 1, officer });
  return `/officer/oral-attempts/${attemptId}${next ? `/items/${position + 1}` : ""}`;
}

export default function OralItem() {
  return <OralItemForm {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>() ?? null} />;
}
