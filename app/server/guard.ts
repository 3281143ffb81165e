import type { IncomingMessage } from "node:http";

/** The largest body a request may have, in bytes: a generous CSV of applications. */
export const LARGEST_BODY = 10 * 1024 * 1024;

/** The largest document that another system may send, in bytes. */
export const LARGEST_DOCUMENT = 64 * 1024;

const SAFE_METHODS = new Set(["GET", "HEAD"]);
const KNOWN_METHODS = new Set(["GET", "HEAD", "POST"]);

export type Refusal = { status: 400 | 403 | 404 | 405 | 411 | 413; reason: string };

/**
 * The outer guard, in front of the framework. A request that changes something must come from our own pages:
 * `Sec-Fetch-Site` says same-origin, or, where a client sends none, `Origin` is exactly the public origin.
 * `Host` and `X-Forwarded-Host` decide nothing. Returns null when the request may pass.
 * Source: OWASP Cross-Site Request Forgery Prevention Cheat Sheet, Fetch Metadata.
 */
export function refuse(request: IncomingMessage, publicOrigin: string): Refusal | null {
  const method = request.method ?? "";
  const url = request.url ?? "";
  if (!KNOWN_METHODS.has(method)) return { status: 405, reason: "method" };
  if (!url.startsWith("/") || url.startsWith("//") || url.includes("\\")) return { status: 400, reason: "address" };
  if (/[?&]_data=/.test(url)) return { status: 400, reason: "data-parameter" };
  if (SAFE_METHODS.has(method)) return null;
  const bySystem = isOfSystem(request);
  if (!bySystem && !isOwnPage(request, publicOrigin)) return { status: 403, reason: "origin" };
  return refuseBody(request, bySystem ? LARGEST_DOCUMENT : LARGEST_BODY);
}

/**
 * Another system with a key, and nobody's browser: only `/api/v1` takes keys, and no page there knows cookies. Another site cannot make a
 * browser send `Authorization` without asking first by OPTIONS, which we refuse to everybody; and a request with a cookie is not let through.
 * Source: OWASP Cross-Site Request Forgery Prevention Cheat Sheet, Custom Request Headers.
 */
function isOfSystem({ url = "", headers }: IncomingMessage): boolean {
  return url.startsWith("/api/v1/") && /^Bearer /i.test(headers.authorization ?? "") && headers.cookie === undefined;
}

function isOwnPage(request: IncomingMessage, publicOrigin: string): boolean {
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin";
  return request.headers.origin === publicOrigin;
}

function refuseBody(request: IncomingMessage, largest: number): Refusal | null {
  const length = request.headers["content-length"];
  if (length === undefined) return { status: 411, reason: "length" };
  return Number(length) <= largest ? null : { status: 413, reason: "size" };
}
