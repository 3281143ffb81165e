import { renderToString } from "react-dom/server";
import { type EntryContext, type HandleErrorFunction, isRouteErrorResponse, ServerRouter } from "react-router";
import { log } from "#app/server/log.server";
import { loggedPath } from "#app/server/logged-path";

/** Nothing streams, so a page is one string: half the cost of a stream, and it can be compressed whole. */
export default function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext): Response {
  const html = renderToString(<ServerRouter context={context} url={request.url} />);
  headers.set("Content-Type", "text/html; charset=utf-8");
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "no-store");
  return new Response(`<!doctype html>${html}`, { status, headers });
}

/** A missing page is no fault of ours; everything else is logged without what anybody typed. */
export const handleError: HandleErrorFunction = (error, { request }) => {
  if (isRouteErrorResponse(error) || request.signal.aborted) return;
  log.error({ path: loggedPath(new URL(request.url).pathname), err: error });
};
