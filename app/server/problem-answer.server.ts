import { STATUS_CODES } from "node:http";
import type { z } from "zod";
import type { ProblemDocument } from "#app/domain/licensing/api-document";
import { type ApiProblem, problemText } from "#app/domain/licensing/open-api";

/** The answer of the API to a request that it refuses. Source: RFC 9457. */
export function problemAnswer(status: ApiProblem, headers: Record<string, string> = {}): Response {
  const title = STATUS_CODES[status] ?? "Problem";
  const problem: z.infer<typeof ProblemDocument> = { type: "about:blank", title, status, detail: problemText(status) };
  return Response.json(problem, {
    status,
    headers: { "Content-Type": "application/problem+json", "Cache-Control": "no-store", ...headers },
  });
}

/** What another system asked for; nothing on the way may keep it. */
export function apiAnswer(document: object): Response {
  return Response.json(document, { headers: { "Cache-Control": "no-store" } });
}
