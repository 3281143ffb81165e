import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { describe, expect, test } from "vitest";
import { LARGEST_BODY, refuse } from "#app/server/guard";

const ORIGIN = "https://training.chorley.example";

function ask(method: string, url: string, headers: Record<string, string> = {}) {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { method, url });
  Object.assign(request.headers, headers);
  return refuse(request, ORIGIN)?.status ?? "passes";
}

const small = { "content-length": "20" };
const post = (headers: Record<string, string>, url = "/attempts/1/submission") => ask("POST", url, { ...small, ...headers });

/** Where a request says it comes from, and what that is worth when it would change something. */
const SENDERS: [string, Record<string, string>, "passes" | 403][] = [
  ["our own page", { "sec-fetch-site": "same-origin", origin: ORIGIN }, "passes"],
  ["our own page in an old browser", { origin: ORIGIN }, "passes"],
  ["another site", { "sec-fetch-site": "cross-site", origin: "https://evil.example" }, 403],
  ["another site in an old browser", { origin: "https://evil.example" }, 403],
  ["a sibling subdomain", { "sec-fetch-site": "same-site", origin: "https://www.chorley.example" }, 403],
  ["a sibling subdomain in an old browser", { origin: "https://www.chorley.example" }, 403],
  ["a sandboxed frame", { origin: "null" }, 403],
  ["nobody it would name", {}, 403],
  ["the address bar", { "sec-fetch-site": "none" }, 403],
  ["another site that forges our origin", { "sec-fetch-site": "cross-site", origin: ORIGIN }, 403],
  ["our host on plain http", { origin: ORIGIN.replace("https", "http") }, 403],
  ["our host on another port", { origin: `${ORIGIN}:8443` }, 403],
  ["a host that begins like ours", { origin: `${ORIGIN}.evil.example` }, 403],
  [
    "another site that forges the proxy's host",
    { origin: "https://evil.example", host: "evil.example", "x-forwarded-host": "evil.example" },
    403,
  ],
  ["another site, with our host forged in", { origin: "https://evil.example", "x-forwarded-host": "training.chorley.example" }, 403],
];

describe.each([
  ["a page", "/sign-in"],
  ["its data", "/sign-in.data"],
])("%s", (_, url) => {
  test.each(SENDERS)("a form from %s", (_sender, headers, outcome) => {
    expect(post(headers, url)).toBe(outcome);
  });

  test.each(SENDERS)("may be read by %s, because reading changes nothing", (_sender, headers) => {
    expect(ask("GET", url, headers)).toBe("passes");
    expect(ask("HEAD", url, headers)).toBe("passes");
  });

  test.each(["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "QUERY", ""])("knows no %s", (method) => {
    expect(ask(method, url, { ...small, origin: ORIGIN })).toBe(405);
  });
});

test("a body says how large it is, and is no larger than the largest file", () => {
  const own = { origin: ORIGIN };
  expect(ask("POST", "/sign-in", own)).toBe(411);
  expect(ask("POST", "/sign-in", { ...own, "transfer-encoding": "chunked" })).toBe(411);
  expect(ask("POST", "/sign-in", { ...own, "content-length": "0" })).toBe("passes");
  expect(ask("POST", "/sign-in", { ...own, "content-length": String(LARGEST_BODY) })).toBe("passes");
  expect(ask("POST", "/sign-in", { ...own, "content-length": String(LARGEST_BODY + 1) })).toBe(413);
  expect(ask("POST", "/sign-in", { ...own, "content-length": "many" })).toBe(413);
});

test("where a form comes from is asked before how large it is", () => {
  expect(ask("POST", "/sign-in", { origin: "https://evil.example" })).toBe(403);
});

test("addresses that could be read in two ways are refused", () => {
  for (const url of ["//evil.example", "http://evil.example/", "/\\evil.example", "/a\\b", "", "*"]) expect(ask("GET", url)).toBe(400);
  for (const url of ["/?_data=root", "/sign-in?next=/home&_data=x"]) expect(ask("GET", url)).toBe(400);
});
