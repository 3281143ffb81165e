import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "react-router";
import { checkLedger } from "#app/commands/check-ledger.server";
import { requireAdmin } from "#app/server/access.server";
import { store } from "#app/server/store.server";

/** The result stands on the ledger's own page; this address only runs the check. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireAdmin(request);
  return redirect("/admin/ledger");
}

export async function action({ request }: ActionFunctionArgs) {
  const admin = await requireAdmin(request);
  await checkLedger(store, admin, new Date());
  return redirect("/admin/ledger#check");
}
