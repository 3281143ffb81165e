import { openApiDocument } from "#app/domain/api/open-api";
import { env } from "#app/server/env.server";
import { apiAnswer } from "#app/server/problem-answer.server";

/** What other systems can ask, for whoever writes one. */
export function loader() {
  return apiAnswer(openApiDocument(env.publicOrigin));
}
