import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { verifyApplication } from "#app/commands/verify-application.server";
import { withdrawApiKey } from "#app/commands/withdraw-api-key.server";
import { openApiDocument } from "#app/domain/api/open-api";
import { OPERATIONS } from "#app/domain/api/operations";
import { SITE_MAP } from "#app/site-map";
import { readApplication } from "#db/queries/applications";
import { listForSubject } from "#db/queries/audit";
import { askApi, bracesIn, kept, makeKey } from "../support/api.ts";
import { addApplications, GRACES } from "../support/applicants.ts";
import { addAdmin, addOfficer } from "../support/people.ts";
import { addSitter, sit } from "../support/sitting.ts";
import { serveOwnStore } from "../support/served-store.ts";

serveOwnStore();

let chorley = "";
let chorleysKeyId = "";
let preston = "";
let withdrawn = "";
let certificate = "";

/** Imran has passed for Chorley and is verified; 50 more wait there, and one in Preston. Both councils have a key. */
beforeAll(async () => {
  const { store } = await import("#app/server/store.server");
  const now = new Date();
  const asha = await addAdmin(store, "Asha Bennett", now);
  const imran = await addSitter(store, now);
  const { applicationId, officerId } = imran;
  await sit(store, imran, 20, now);
  const { passRecordId } = await readApplication(store, applicationId);
  const helen = { personId: officerId, name: "Helen Marsden", authorityId: "chorley", authorityName: "Chorley Council" };
  await verifyApplication(store, helen, { applicationId, identityCheck: "passport", pass: passRecordId ?? "" }, now);
  await addApplications(
    store,
    helen,
    Array.from({ length: 50 }, (_, index) => ({ reference: `CH-${100 + index}` })),
    now,
  );
  await addApplications(store, await addOfficer(store, now, "preston"), [{ reference: "PR-1" }], now);
  ({ key: chorley, apiKeyId: chorleysKeyId } = await makeKey(store, asha, "chorley"));
  ({ key: preston } = await makeKey(store, asha, "preston"));
  const gone = await makeKey(store, asha, "chorley");
  await withdrawApiKey(store, asha, gone.apiKeyId, now);
  withdrawn = gone.key;
});

const Drivers = z.object({ drivers: z.array(z.object({ surname: z.string(), references: z.array(z.string()), passNumber: z.string() })) });
const Applications = z.object({ applications: z.array(z.object({ reference: z.string() })), next: z.string().nullable() });

test("every address and method of the API is in its description, and the description has no other", async () => {
  const served = SITE_MAP.filter(({ audience }) => audience === "api");
  const methods = await Promise.all(
    served.map(async ({ path, file }) => {
      const route: object = await import(`${process.cwd()}/app/${file}`);
      const takes = [...("loader" in route ? ["get"] : []), ...("action" in route ? ["post"] : [])];
      return takes.map((method) => `${method} ${bracesIn(path)}`);
    }),
  );
  const { paths } = openApiDocument("http://localhost");
  const promised = Object.entries(paths).flatMap(([path, item]) => Object.keys(item).map((method) => `${method} ${path}`));
  expect(promised.sort()).toEqual(methods.flat().sort());
});

test("the description leads nowhere but into itself, and asks for a name for whatever is handed in", () => {
  const description = openApiDocument("http://localhost");
  const known = Object.keys(description.components.schemas);
  const named = [...JSON.stringify(description).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
  expect(named.filter((name) => !known.includes(name ?? ""))).toEqual([]);
  const { parameters, requestBody } = description.paths["/api/v1/applications"]?.post ?? {};
  expect(parameters).toMatchObject([{ name: "Idempotency-Key", in: "header", required: true }]);
  expect(requestBody).toMatchObject({
    required: true,
    content: { "application/json": { schema: { $ref: expect.stringMatching(/NewApplication$/) } } },
  });
  expect(description.paths["/api/v1/verifications"]?.get?.parameters).toMatchObject([
    { name: "after", in: "query", required: false, schema: { type: "string" } },
    { name: "since", in: "query", required: false, schema: { type: "string", format: "date-time" } },
  ]);
});

test("Chorley's system reads its 51 applications in two pages, and nothing of Preston's", async () => {
  const first = Applications.parse((await askApi("/api/v1/applications", { key: chorley })).body);
  expect(first.applications).toHaveLength(50);
  const rest = `/api/v1/applications?after=${encodeURIComponent(first.next ?? "")}`;
  const second = Applications.parse((await askApi(rest, { key: chorley })).body);
  expect(second.next).toBe(null);
  const all = [...first.applications, ...second.applications].map(({ reference }) => reference);
  expect(new Set(all).size).toBe(51);
  expect(all).not.toContain("PR-1");
});

test("one application is found by its reference as anybody types it, by its own council only", async () => {
  expect(await askApi("/api/v1/applications/ch-100", { key: chorley })).toMatchObject({ status: 200, body: { reference: "CH-100" } });
  expect((await askApi("/api/v1/applications/CH-100", { key: preston })).status).toBe(404);
});

test("Chorley reads Imran with his pass, the pass in the register and the decision; Preston reads nothing of it", async () => {
  const { drivers } = Drivers.parse((await askApi("/api/v1/drivers", { key: chorley })).body);
  expect(drivers).toMatchObject([{ surname: "Sadiq" }]);
  certificate = drivers[0]?.passNumber ?? "";
  const reference = drivers[0]?.references[0];
  const record = await askApi(`/api/v1/pass-records/${certificate.toLowerCase()}`, { key: chorley });
  expect(record).toMatchObject({ status: 200, body: { certificateNumber: certificate, status: "valid", reference } });
  expect(JSON.stringify(record.body)).not.toMatch(/score|outOf/);
  expect((await askApi("/api/v1/pass-records", { key: chorley })).body).toMatchObject({ passRecords: [{ reference }], next: null });
  const decisions = await askApi("/api/v1/verifications", { key: chorley });
  expect(decisions.body).toMatchObject({ verifications: [{ reference, decision: "verified", passNumber: certificate }], next: null });
  expect(JSON.stringify(decisions.body)).not.toContain("Marsden");

  expect((await askApi(`/api/v1/pass-records/${certificate}`, { key: preston })).status).toBe(404);
  expect((await askApi("/api/v1/drivers", { key: preston })).body).toEqual({ drivers: [], next: null });
  expect((await askApi("/api/v1/pass-records", { key: preston })).body).toEqual({ passRecords: [], next: null });
  expect((await askApi("/api/v1/verifications", { key: preston })).body).toEqual({ verifications: [], next: null });
});

test("the report says a few where its page says a few", async () => {
  const { body } = await askApi("/api/v1/reports", { key: preston });
  expect(body).toMatchObject({ all: { started: { kind: "none" }, firstTimeRate: null } });
  expect(JSON.stringify(body)).not.toContain('"number":1');
  expect((await askApi("/api/v1/reports?from=2026-11&until=2026-10", { key: preston })).status).toBe(422);
});

/** Of each reading operation, an address that is there and, where there can be one, a query that is wrong. */
const READ: [string, string, string | null][] = [
  ["listApplications", "/api/v1/applications", "?status=lost"],
  ["readApplication", "/api/v1/applications/CH-100", null],
  ["listDrivers", "/api/v1/drivers", "?after=no%20such~place"],
  ["listPassRecords", "/api/v1/pass-records", "?after=999999999999"],
  ["readPassRecord", "/api/v1/pass-records/CSE-0000-0000-0000-0", null],
  ["listVerifications", "/api/v1/verifications", "?since=0000-01-01T00:00:00Z"],
  ["readReport", "/api/v1/reports", "?from=spring"],
];

test("every refusal of every reading operation is the problem that is promised", async () => {
  const { store } = await import("#app/server/store.server");
  const nadeem = await addAdmin(store, "Nadeem Akhtar", new Date());
  for (const [id, path, wrong] of READ) {
    const others = await makeKey(store, nadeem, "chorley", {
      scopes: ["applications:write", id === "readReport" ? "drivers:read" : "reports:read"],
    });
    for (const key of [null, "fareguard_nobodys", withdrawn]) expect((await askApi(path, { key })).status).toBe(401);
    expect((await askApi(path, { key: others.key })).status).toBe(403);
    if (wrong) expect((await askApi(path + wrong, { key: chorley })).status).toBe(422);
  }
  expect((await askApi("/api/v1/applications?after=nowhere", { key: chorley })).status).toBe(422);
});

test("a text that no store can hold is nobody's reference, number or place", async () => {
  const asked = async (path: string) => (await askApi(path, { key: chorley })).status;
  expect(await asked("/api/v1/applications/CH-100%00")).toBe(404);
  expect(await asked("/api/v1/applications/CH-%09100")).toBe(404);
  expect(await asked("/api/v1/pass-records/%00")).toBe(404);
  expect(await asked("/api/v1/applications?after=verified~2026-11-19~%00")).toBe(422);
  expect(await asked("/api/v1/drivers?after=%00")).toBe(422);
});

test("a key for some addresses opens nothing from elsewhere", async () => {
  const { store } = await import("#app/server/store.server");
  const [asha] = await store.db.select({ personId: store.t.people.id, name: store.t.people.name }).from(store.t.people);
  if (!asha) throw new Error("nobody is there");
  const { key, apiKeyId } = await makeKey(store, asha, "chorley", { addresses: ["192.0.2.0/24", "2001:db8::/32"] });
  const from = async (address: string) => (await askApi("/api/v1/reports", { key, from: address })).status;
  expect(await from("192.0.2.77")).toBe(200);
  expect(await from("::ffff:192.0.2.77")).toBe(200);
  expect(await from("2001:db8::1")).toBe(200);
  const refused = async () => (await listForSubject(store, apiKeyId)).filter(({ action }) => action === "api-key.refused");
  expect(await refused()).toEqual([]);
  expect(await from("198.51.100.7")).toBe(403);
  expect(await from("unknown")).toBe(403);
  expect(await refused(), "once a day, and not from where").toMatchObject([{ authorityId: "chorley", actorRole: "system", detail: "{}" }]);
});

test("a key has 600 requests a minute, those that are refused among them", async () => {
  const { store } = await import("#app/server/store.server");
  const [asha] = await store.db.select({ personId: store.t.people.id, name: store.t.people.name }).from(store.t.people);
  if (!asha) throw new Error("nobody is there");
  const writer = await makeKey(store, asha, "chorley", { scopes: ["applications:write"] });
  const elsewhere = await makeKey(store, asha, "chorley", { addresses: ["192.0.2.1"] });
  const { apiRequests } = await import("#app/server/throttle.server");
  for (const { key, apiKeyId } of [writer, elsewhere]) {
    const status = async () => (await askApi("/api/v1/reports", { key, from: "198.51.100.8" })).status;
    for (let requests = 0; requests < 599; requests++) await apiRequests.count(apiKeyId);
    expect(await status()).toBe(403);
    expect(await status()).toBe(429);
  }
});

test("the audit log says once a day that a key was used, and for what", async () => {
  const { store } = await import("#app/server/store.server");
  const before = (await listForSubject(store, chorleysKeyId)).filter(({ action }) => action === "api-key.used");
  const scopes = ["applications:read", "drivers:read", "passes:read", "reports:read", "verifications:read"];
  expect(before.map(({ detail }) => detail).sort()).toEqual(scopes.map((scope) => `{"scope":"${scope}"}`));
  await askApi("/api/v1/drivers", { key: chorley });
  expect((await listForSubject(store, chorleysKeyId)).filter(({ action }) => action === "api-key.used")).toHaveLength(before.length);
});

test("whoever tries one key after another has to wait, whichever address they ask; then every promise has been kept", async () => {
  const from = "203.0.113.9";
  for (let tries = 0; tries < 30; tries++) await askApi("/api/v1/applications", { key: "fareguard_guess", from });
  for (const [, path] of READ) expect((await askApi(path, { key: chorley, from })).headers.get("Retry-After")).not.toBe(null);
  const promised = OPERATIONS.filter(({ method }) => method === "get").flatMap(({ id, answers, problems }) =>
    [...Object.keys(answers), ...problems].map((status) => `${id} ${status}`),
  );
  expect(promised.filter((promise) => !kept.has(promise))).toEqual([]);
});

test("an application that waits is read without anything that was not promised", async () => {
  const { body } = await askApi("/api/v1/applications/CH-101", { key: chorley });
  expect(Object.keys(Object(body)).sort()).toEqual(
    ["reference", "status", "kind", "licenseeType", "receivedOn", "firstNames", "surname", "passUntil"].sort(),
  );
  expect(body).toMatchObject({ surname: GRACES.surname, status: "training-not-started" });
});
