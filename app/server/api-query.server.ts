import type { z } from "zod";
import { problemAnswer } from "./problem-answer.server.ts";

/** What stands behind the question mark, against its schema; otherwise answers 422 and names the parameters at fault. */
export function readQuery<Schema extends z.ZodType>(request: Request, schema: Schema): z.infer<Schema> {
  const query = schema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (query.success) return query.data;
  const fields = new Set(query.error.issues.map(({ path }) => String(path[0] ?? "query")));
  throw problemAnswer(422, { errors: [...fields].map((field) => ({ field, detail: "This is not what the parameter takes" })) });
}

/** The instant that `since` names, or null. */
export function instantOf(since: string | undefined): Date | null {
  return since === undefined ? null : new Date(since);
}
