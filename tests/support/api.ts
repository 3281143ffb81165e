import { join } from "node:path";
import { matchPath } from "react-router";
import { expect } from "vitest";
import { z } from "zod";
import { makeApiKey } from "#app/commands/make-api-key.server";
import { API_SCOPES, type ApiScope } from "#app/domain/api/api-key";
import { openApiDocument } from "#app/domain/api/open-api";
import { type Operation, OPERATIONS } from "#app/domain/api/operations";
import { SITE_MAP } from "#app/site-map";
import type { Store } from "#db/store";

type Asking = { method?: "GET" | "POST"; key?: string | null; body?: unknown; headers?: Record<string, string>; from?: string };
export type ApiReply = { operation: Operation; status: number; headers: Headers; body: unknown };

const described = z.record(z.string(), z.record(z.string(), z.any())).parse(openApiDocument("http://localhost").paths);
const schemas = z.record(z.string(), z.any()).parse(openApiDocument("http://localhost").components.schemas);

/** Every promise of an operation that an answer has kept, such as "listDrivers 403". */
export const kept = new Set<string>();

/** A key of a council's, for everything unless it is said otherwise. */
export async function makeKey(
  store: Store,
  admin: { personId: string; name: string },
  authority: string,
  { scopes = [...API_SCOPES], addresses = [] }: { scopes?: ApiScope[]; addresses?: string[] } = {},
): Promise<{ key: string; apiKeyId: string }> {
  const made = await makeApiKey(store, admin, { name: "Back office", authority, days: "30", scopes, addresses }, new Date());
  if (!made.done) throw new Error(made.reason);
  return made;
}

/** Asks an address as the framework would, and holds the answer to what the description of the API promises. */
export async function askApi(path: string, { method = "GET", key = null, body, headers = {}, from }: Asking): Promise<ApiReply> {
  const url = new URL(path, "http://localhost");
  const place = SITE_MAP.find((one) => one.audience === "api" && matchPath(one.path, url.pathname));
  if (!place) throw new Error(`${path} is no address of the API`);
  const operation = OPERATIONS.find((one) => one.method === method.toLowerCase() && one.path === bracesIn(place.path));
  if (!operation) throw new Error(`${path} takes no ${method}`);
  const sent = { ...(key ? { Authorization: `Bearer ${key}` } : {}), ...(from ? { "x-fareguard-client": from } : {}), ...headers };
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const request = new Request(url, { method, headers: sent, ...(body === undefined ? {} : { body: text }) });
  const route: object = await import(join(process.cwd(), "app", place.file));
  const handler: unknown = Reflect.get(route, method === "GET" ? "loader" : "action");
  if (typeof handler !== "function") throw new Error(`${place.file} does not take ${method}`);
  const asked = { request, url, params: matchPath(place.path, url.pathname)?.params ?? {}, pattern: place.path, context: {} };
  const answer: unknown = await Promise.resolve(Reflect.apply(handler, undefined, [asked])).catch((thrown: unknown) => thrown);
  if (!(answer instanceof Response)) throw answer;
  const reply = { operation, status: answer.status, headers: answer.headers, body: z.json().parse(await answer.json()) };
  expectPromised(reply);
  return reply;
}

/** The path of the site map as the description spells it. */
export function bracesIn(path: string): string {
  return path.replace(/:(\w+)/g, "{$1}");
}

function expectPromised({ operation: { id, path, method }, status, headers, body }: ApiReply): void {
  const promise = described[path]?.[method]?.responses[String(status)];
  const media = headers.get("Content-Type") ?? "";
  expect(Object.keys(promise?.content ?? {}), `${id} answered ${status}`).toEqual([media]);
  const name: string = promise.content[media].schema.$ref.split("/").at(-1);
  expect(z.fromJSONSchema(schemas[name]).safeParse(body).error, `${id} answered ${JSON.stringify(body)}`).toBe(undefined);
  for (const header of Object.keys(promise.headers ?? {})) expect(headers.get(header), `${id} ${header}`).not.toBe(null);
  expect(headers.get("Cache-Control")).toBe("no-store");
  kept.add(`${id} ${status}`);
}
