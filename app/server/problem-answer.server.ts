import { STATUS_CODES } from "node:http";
import type { z } from "zod";
import { type ApiProblem, type FieldError, type ProblemDocument, problemText } from "#app/domain/api/problem";

type More = { headers?: Record<string, string>; detail?: string; errors?: readonly FieldError[] };

/** The answer of the API to a request that it refuses; `detail` and `errors` say more where there is more to say. Source: RFC 9457. */
export function problemAnswer(status: ApiProblem, { headers = {}, detail, errors }: More = {}): Response {
  return Response.json(problemDocument(status, detail, errors), { status, headers: { ...PROBLEM_HEADERS, ...headers } });
}

/** The same without a response around it, for the edge in front of the framework. */
export function problemDocument(status: ApiProblem, detail = problemText(status), errors?: readonly FieldError[]) {
  const title = STATUS_CODES[status] ?? "Problem";
  const problem: z.infer<typeof ProblemDocument> = { type: "about:blank", title, status, detail };
  return errors ? { ...problem, errors: [...errors] } : problem;
}

/** Nothing on the way may keep an answer of the API. */
export const PROBLEM_HEADERS = { "Content-Type": "application/problem+json", "Cache-Control": "no-store" };

/** Goes with every 401. Source: RFC 6750, §3. */
export const KEY_WANTED = { "WWW-Authenticate": 'Bearer realm="Fareguard"' };

/** What another system asked for. */
export function apiAnswer(document: object, status: 200 | 201 = 200, headers: Record<string, string> = {}): Response {
  return Response.json(document, { status, headers: { "Cache-Control": "no-store", ...headers } });
}
