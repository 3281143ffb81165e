import { randomUUID } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { createRequestListener } from "@remix-run/node-fetch-server";
import compression from "compression";
import { createRequestHandler, type ServerBuild } from "react-router";
import sirv from "sirv";
import { answerProblem, asProblem, isApi, refuseApi } from "./api-edge.ts";
import { addressOf, CLIENT_ADDRESS } from "./client-address.ts";
import { env } from "./env.server.ts";
import { type Refusal, refuse } from "./guard.ts";
import { securityHeaders } from "./headers.ts";
import { answerHealth } from "./health.server.ts";
import { log } from "./log.server.ts";
import { loggedPath } from "./logged-path.ts";
import { plainPage, REFUSAL_PAGES } from "./plain-page.ts";

/** Everything a request meets, outermost first: headers, guard, health, static files, compression, framework. */
export function createHandler(build: ServerBuild, clientFolder: string): RequestListener {
  const headers = Object.entries(securityHeaders(env.secure));
  const files = sirv(clientFolder, { etag: true, setHeaders: cacheForever });
  const compress = compression();
  const { host, protocol } = new URL(env.publicOrigin);
  const answer = createRequestHandler(build, "production");
  const pages = createRequestListener(
    async (request) => (isApi(new URL(request.url).pathname) ? asProblem(await answer(request)) : answer(request)),
    { host, protocol },
  );

  return (request, response) => {
    const id = randomUUID();
    for (const [name, value] of headers) response.setHeader(name, value);
    response.setHeader("X-Request-Id", id);
    request.headers[CLIENT_ADDRESS] = addressOf(request, env.trustProxy);
    response.on("finish", () => log.info({ id, method: request.method, path: loggedPath(request.url ?? ""), status: response.statusCode }));
    if (refused(request, response) || answerHealth(request, response)) return;
    const next = () => compress(request, response, () => pages(request, response));
    if (request.method === "POST") next();
    else files(request, response, next);
  };
}

function refused(request: IncomingMessage, response: ServerResponse): boolean {
  const url = request.url ?? "";
  const refusal = refuse(request, env.publicOrigin) ?? (isApi(url) ? refuseApi(request) : null);
  if (!refusal) return false;
  log.warn({ path: loggedPath(url), refused: refusal.reason });
  if (isApi(url)) answerProblem(request, response, refusal);
  else answerPage(response, refusal);
  return true;
}

function answerPage(response: ServerResponse, { status }: Refusal): void {
  const { title, text } = REFUSAL_PAGES[status];
  response.writeHead(status, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store", Connection: "close" });
  response.end(plainPage(title, text));
}

/** Built files carry a hash of their content in their name, so a browser need never ask for one twice. */
function cacheForever(response: ServerResponse, path: string): void {
  if (path.startsWith("/assets/")) response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
}
