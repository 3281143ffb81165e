import type { LoaderFunctionArgs } from "react-router";
import { applicationDocument, ApplicationQuery } from "#app/domain/licensing/api-document";
import { readQueueSearch } from "#app/domain/licensing/queue";
import { readQueueCursor } from "#app/domain/licensing/queue-place";
import { requireApiKey } from "#app/server/api-access.server";
import { apiAnswer, problemAnswer } from "#app/server/problem-answer.server";
import { store } from "#app/server/store.server";
import { findQueueForAuthority } from "#db/queries/queue";

/** One page of a council's applications, in the order of its queue. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { authorityId } = await requireApiKey(request, "applications:read");
  const query = ApplicationQuery.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!query.success) throw problemAnswer(422);
  const { status, after } = query.data;
  const cursor = readQueueCursor((name) => (name === "after" ? (after ?? null) : null));
  if (after && !cursor) throw problemAnswer(422);
  const search = readQueueSearch((name) => (name === "status" ? (status ?? null) : null));
  const { applications, next } = await findQueueForAuthority(store, authorityId, search, cursor);
  return apiAnswer({ applications: applications.map(applicationDocument), next });
}
