import type { LoaderFunctionArgs } from "react-router";
import { settleAttempt } from "#app/commands/settle-attempt.server";
import { timeLeft } from "#app/domain/assessment/time-left";
import { requireDriver } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";

/** The milliseconds left, for a page that slept in a pocket; null without a time limit. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const driver = await requireDriver(request);
  const now = new Date();
  const { closedAt, deadlineAt } = await settleAttempt(store, driver, found(params.id), now);
  return Response.json({ left: closedAt ? 0 : timeLeft(deadlineAt, now) }, { headers: { "Cache-Control": "no-store" } });
}
