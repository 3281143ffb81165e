import { z } from "zod";

/** What went wrong; `errors` names the fields of the body that are at fault, each in plain words. Source: RFC 9457. */
export const ProblemDocument = z.object({
  type: z.literal("about:blank"),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z.array(z.object({ field: z.string(), detail: z.string() })).optional(),
});

export type FieldError = { field: string; detail: string };

const PROBLEMS = {
  400: "The request cannot be read, or it has no Idempotency-Key",
  401: "The key is missing, unknown, withdrawn or over",
  403: "The key may not do this, or not from where you ask",
  404: "There is nothing here for your council",
  405: "This address does not take that method; Allow names those it takes",
  409: "You have an application with this reference that says something else",
  411: "Say how long the body is in Content-Length",
  413: "The body is longer than 64 KB",
  415: "The body must be application/json",
  422: "A parameter or a field is wrong",
  429: "Too many requests; wait as long as Retry-After says",
  500: "Something went wrong on our side. Ask again with the same Idempotency-Key: nothing is done twice",
};

export type ApiProblem = keyof typeof PROBLEMS;

/** The text that goes with each problem, in the description of the API and in the answer alike. */
export function problemText(status: ApiProblem): string {
  return PROBLEMS[status];
}

/** The problem that a status stands for; one that nobody worded is a fault of ours. */
export function problemOf(status: number): ApiProblem {
  return isWorded(status) ? status : 500;
}

function isWorded(status: number): status is ApiProblem {
  return Object.hasOwn(PROBLEMS, status);
}
