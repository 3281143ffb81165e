import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "react-router";
import { endOtherSessions } from "#app/commands/end-other-sessions.server";
import { requirePerson } from "#app/server/access.server";
import { store } from "#app/server/store.server";

/** The list of sessions stands on the account page; this address only ends them. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requirePerson(request);
  return redirect("/account");
}

export async function action({ request }: ActionFunctionArgs) {
  const person = await requirePerson(request);
  await endOtherSessions(store, person, new Date());
  return redirect("/account?done=sessions");
}
