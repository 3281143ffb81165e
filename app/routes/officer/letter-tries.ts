import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "react-router";
import { resendLetter } from "#app/commands/resend-letter.server";
import { requireOfficer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireOfficer(request);
  return redirect("/officer/letters");
}

/** Pressed twice, or by two officers, the letter is tried again all the same. */
export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request);
  const resending = await resendLetter(store, officer, found(params.id), new Date());
  return redirect(resending.done ? "/officer/letters?done=tried-again" : "/officer/letters?state=not-delivered");
}
