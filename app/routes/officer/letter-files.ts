import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "react-router";
import { printLetters } from "#app/commands/print-letters.server";
import { requireOfficer } from "#app/server/access.server";
import { store } from "#app/server/store.server";

/** The files stand on the letters' own page; this address only makes one. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireOfficer(request);
  return redirect("/officer/letters");
}

/** When a colleague was quicker there is nothing left to print, and the page shows their file. */
export async function action({ request }: ActionFunctionArgs) {
  const officer = await requireOfficer(request);
  const printing = await printLetters(store, officer, new Date());
  return redirect(printing.done ? "/officer/letters?done=printed" : "/officer/letters");
}
