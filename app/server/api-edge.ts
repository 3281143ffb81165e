import type { IncomingMessage, ServerResponse } from "node:http";
import { operationsAt } from "#app/domain/api/operations";
import { problemOf } from "#app/domain/api/problem";
import type { Refusal } from "./guard.ts";
import { KEY_WANTED, PROBLEM_HEADERS, problemAnswer, problemDocument } from "./problem-answer.server.ts";

const DESCRIPTION_PATH = "/api/v1/openapi.json";

/** Whether an address is one of the API, or would be: there every answer is a document. The router makes no difference of case. */
export function isApi(url: string): boolean {
  return /^\/api\/v1(\/|\?|$)/i.test(url);
}

/** Why the API does not even look at a request, or null: an address that it does not have, or a method that the address does not take. */
export function refuseApi({ method = "", url = "" }: Pick<IncomingMessage, "method" | "url">): Refusal | null {
  const allowed = methodsAt(url);
  if (allowed.length === 0) return { status: 404, reason: "api-address" };
  return allowed.includes(method) ? null : { status: 405, reason: "method" };
}

/** A refusal in front of the framework as a problem document. Whoever forgot the key hears that, and not that they may not. */
export function answerProblem(request: IncomingMessage, response: ServerResponse, { status, reason }: Refusal): void {
  const keyless = reason === "origin" && request.headers.authorization === undefined;
  const shown = keyless ? 401 : problemOf(status);
  const headers = keyless ? KEY_WANTED : status === 405 ? { Allow: methodsAt(request.url ?? "").join(", ") } : {};
  response.writeHead(shown, { ...PROBLEM_HEADERS, ...headers, Connection: "close" });
  response.end(JSON.stringify(problemDocument(shown)));
}

/** What the framework answers when something broke is a page or a line of text; under the API it is a problem document. */
export function asProblem(answer: Response): Response {
  const isDocument = /^application\/(problem\+)?json/.test(answer.headers.get("Content-Type") ?? "");
  return answer.ok || isDocument ? answer : problemAnswer(problemOf(answer.status));
}

function methodsAt(url: string): string[] {
  const [path = ""] = url.split("?");
  if (path === DESCRIPTION_PATH) return ["GET", "HEAD"];
  if (path.endsWith(".data")) return [];
  return operationsAt(path).flatMap(({ method }) => (method === "get" ? ["GET", "HEAD"] : ["POST"]));
}
