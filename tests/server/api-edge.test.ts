import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { describe, expect, test } from "vitest";
import { ProblemDocument } from "#app/domain/api/problem";
import { isAmong } from "#app/server/address-list";
import { answerProblem, asProblem, isApi, refuseApi } from "#app/server/api-edge";
import { LARGEST_DOCUMENT, refuse } from "#app/server/guard";
import { loggedPath } from "#app/server/logged-path";

const ORIGIN = "https://training.chorley.example";

function requestOf(method: string, url: string, headers: Record<string, string> = {}): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { method, url });
  Object.assign(request.headers, headers);
  return request;
}

const KEY: Record<string, string> = { authorization: "Bearer fareguard_a", "content-length": "20" };
const post = (headers: Record<string, string>, url = "/api/v1/applications") =>
  refuse(requestOf("POST", url, headers), ORIGIN)?.status ?? "passes";

describe("another system with a key", () => {
  test("may hand something in under the API, and nowhere else", () => {
    expect(post(KEY)).toBe("passes");
    for (const url of ["/sign-in", "/officer/applications/new", "/api/v1", "/API/V1/applications", "/api/v10/applications"]) {
      expect(post(KEY, url)).toBe(403);
    }
  });

  test("is no browser: with a cookie, or without a key, the request has to come from our own page", () => {
    expect(post({ ...KEY, cookie: "session=1" })).toBe(403);
    expect(post({ "content-length": "20" })).toBe(403);
    expect(post({ ...KEY, authorization: "Basic abc" })).toBe(403);
  });

  test("says how long its body is, and sends no more than 64 KB", () => {
    expect(post({ authorization: "Bearer fareguard_a" })).toBe(411);
    expect(post({ ...KEY, "content-length": String(LARGEST_DOCUMENT) })).toBe("passes");
    expect(post({ ...KEY, "content-length": String(LARGEST_DOCUMENT + 1) })).toBe(413);
  });

  test("cannot be asked for by another site's page: the question before it is refused", () => {
    const preflight = { origin: "https://evil.example", "access-control-request-headers": "authorization" };
    expect(refuse(requestOf("OPTIONS", "/api/v1/applications", preflight), ORIGIN)?.status).toBe(405);
  });
});

test("the API has the addresses of its description and takes the methods of its description, no other", () => {
  const asked = (method: string, url: string) => refuseApi({ method, url })?.status ?? "passes";
  expect(asked("GET", "/api/v1/applications?after=x")).toBe("passes");
  expect(asked("HEAD", "/api/v1/applications/CH%2F1")).toBe("passes");
  expect(asked("POST", "/api/v1/applications")).toBe("passes");
  expect(asked("GET", "/api/v1/openapi.json")).toBe("passes");
  expect(asked("POST", "/api/v1/applications/CH-1")).toBe(405);
  expect(asked("POST", "/api/v1/verifications")).toBe(405);
  for (const url of [
    "/api/v1",
    "/api/v1/",
    "/api/v1/people",
    "/api/v1/drivers/1",
    "/api/v1/drivers/",
    "/API/V1/drivers",
    "/api/v1/drivers.data",
  ])
    expect(asked("GET", url)).toBe(404);
  expect(["/api/v1?x", "/API/v1/x", "/api/v1"].map(isApi)).toEqual([true, true, true]);
  expect(["/api/v10", "/officer/api/v1"].map(isApi)).toEqual([false, false]);
});

/** What a refusal in front of the framework looks like from outside. */
function refusal(method: string, url: string, status: 403 | 404 | 405 | 411 | 413, headers = KEY, reason = "test") {
  const request = requestOf(method, url, headers);
  const response = new ServerResponse(request);
  response.setHeader("X-Request-Id", "1");
  let written = "";
  response.end = (chunk: unknown) => {
    written = String(chunk);
    return response;
  };
  answerProblem(request, response, { status, reason });
  return { status: response.statusCode, headers: response.getHeaders(), problem: ProblemDocument.parse(JSON.parse(written)) };
}

test("every refusal in front of the framework is a problem document, and says which methods there are", () => {
  for (const status of [403, 404, 405, 411, 413] as const) {
    const refused = refusal("POST", "/api/v1/drivers", status);
    expect(refused).toMatchObject({ status, headers: { "content-type": "application/problem+json" }, problem: { status } });
  }
  expect(refusal("DELETE", "/api/v1/applications", 405).headers.allow).toBe("GET, HEAD, POST");
  expect(refusal("POST", "/api/v1/drivers", 405).headers.allow).toBe("GET, HEAD");
  const keyless = refusal("POST", "/api/v1/applications", 403, {}, "origin");
  expect(keyless).toMatchObject({ status: 401, headers: { "www-authenticate": expect.stringContaining("Bearer") } });
});

test("what breaks behind the edge is a problem document too, and what goes well is left alone", async () => {
  const broken = asProblem(new Response("Unexpected Server Error", { status: 500 }));
  expect(ProblemDocument.parse(await broken.json())).toMatchObject({ status: 500 });
  const strange = asProblem(new Response("I am a teapot", { status: 418 }));
  expect(strange.status).toBe(500);
  const good = Response.json({});
  expect(asProblem(good)).toBe(good);
});

test("the log has no reference, no certificate number and no query, however an address is spelled", () => {
  for (const path of ["applications/CH-1", "pass-records/CSE-1", "drivers/1"])
    expect(loggedPath(`/api/v1/${path}?after=x`)).toBe(`/api/v1/${path.split("/")[0]}/…`);
  expect(loggedPath("/API/v1/applications/CH-1")).toBe("/API/v1/applications/…");
  expect(loggedPath("/api/v1/verifications?since=x")).toBe("/api/v1/verifications");
  expect(loggedPath("/invitations/secret")).toBe("/invitations/…");
});

test("an address is among those kept by itself, by its range, and by its older form inside a newer one", () => {
  expect(isAmong("", "unknown")).toBe(true);
  expect(isAmong("192.0.2.10", "192.0.2.10")).toBe(true);
  expect(isAmong("192.0.2.10", "::ffff:192.0.2.10")).toBe(true);
  expect(isAmong("192.0.2.10", "192.0.2.11")).toBe(false);
  expect(isAmong("198.51.100.1 2001:db8::/32", "2001:db8:1::2")).toBe(true);
  expect(isAmong("198.51.100.1 2001:db8::/32", "2001:db9::2")).toBe(false);
  expect(isAmong("0.0.0.0/0", "not an address")).toBe(false);
});
