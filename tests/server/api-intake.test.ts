import { beforeAll, expect, test } from "vitest";
import { OPERATIONS } from "#app/domain/api/operations";
import { listForSubject } from "#db/queries/audit";
import { askApi, kept, makeKey } from "../support/api.ts";
import { letters } from "../support/applicants.ts";
import { addAdmin, GRACE } from "../support/people.ts";
import { serveOwnStore } from "../support/served-store.ts";

serveOwnStore();

const GRACES = {
  reference: "CH-2026-0124",
  surname: GRACE.surname,
  firstNames: GRACE.firstNames,
  bornOn: GRACE.bornOn,
  licenseeType: "Private Hire Driver",
  kind: "New",
  receivedOn: "2026-11-19",
  email: GRACE.email,
};

let key = "";
let reader = "";
let apiKeyId = "";
let ashaId = "";

beforeAll(async () => {
  const { store } = await import("#app/server/store.server");
  const asha = await addAdmin(store, "Asha Bennett", new Date());
  ashaId = asha.personId;
  ({ key, apiKeyId } = await makeKey(store, asha, "chorley", { scopes: ["applications:read", "applications:write"] }));
  ({ key: reader } = await makeKey(store, asha, "chorley", { scopes: ["applications:read"] }));
});

const JSON_BODY = { "Content-Type": "application/json" };
let requests = 0;

/** Hands something in, under a name of its own unless it is said otherwise. */
function post(body: unknown, { name = `request ${(requests += 1)}`, with: by = key, headers = {}, from = "192.0.2.1" } = {}) {
  const sent = { ...JSON_BODY, "Idempotency-Key": name, ...headers };
  return askApi("/api/v1/applications", { method: "POST", key: by, body, headers: sent, from });
}

const applications = async () => {
  const { store } = await import("#app/server/store.server");
  return store.db.select().from(store.t.applications);
};

test("Chorley's system hands in Grace's application: she is invited, and it is read where the answer says", async () => {
  const { store } = await import("#app/server/store.server");
  const reply = await post(GRACES, { name: "first" });
  expect(reply).toMatchObject({ status: 201, body: { reference: "CH-2026-0124", outcome: "created" } });
  const read = await askApi(reply.headers.get("Location") ?? "", { key });
  expect(read.body).toMatchObject({ reference: "CH-2026-0124", licenseeType: "private-hire", kind: "new", surname: "O’Neill" });
  const [application] = await applications();
  expect(application).toMatchObject({ authorityId: "chorley", createdBy: ashaId });
  expect(await letters(store)).toMatchObject([{ recipient: GRACE.email }]);
  const log = await listForSubject(store, application?.applicationId ?? "");
  const created = log.find(({ action }) => action === "application.created");
  expect(created).toMatchObject({ actorId: null, actorRole: "system", detail: `{"api_key":"${apiKeyId}"}` });
  expect(JSON.stringify(log)).not.toMatch(/Neill|1985|example\.com/);
});

test("sent again, the request gets its first answer; under another name the application is the same; nothing happens twice", async () => {
  const { store } = await import("#app/server/store.server");
  expect(await post(GRACES, { name: "first" })).toMatchObject({ status: 201, body: { outcome: "created" } });
  expect(await post({ ...GRACES, reference: "ch/2026/0124" })).toMatchObject({ status: 200, body: { outcome: "same" } });
  expect(await post({ ...GRACES, surname: "Oneill" }, { name: "first" })).toMatchObject({
    status: 422,
    body: { detail: expect.stringContaining("another body") },
  });
  expect(await applications()).toHaveLength(1);
  expect(await letters(store)).toHaveLength(1);
});

test("the same reference with other data is a conflict that names the fields, and changes nothing", async () => {
  const reply = await post({ ...GRACES, bornOn: "1985-06-03", kind: "Renewal" });
  expect(reply).toMatchObject({ status: 409, body: { errors: [{ field: "bornOn" }, { field: "kind" }] } });
  expect((await post(GRACES)).body).toMatchObject({ outcome: "same" });
});

test("what is wrong with the body is said of each field, in the words of an import, and may be put right under the same name", async () => {
  const wrong = {
    ...GRACES,
    reference: "CH-2",
    bornOn: "2015-01-01",
    licenseeType: "pilot",
    kind: "maybe",
    email: "grace",
    receivedOn: "2999-01-01",
  };
  expect((await post(wrong, { name: "put right" })).body).toMatchObject({
    status: 422,
    errors: [
      { field: "bornOn", detail: "Date of birth would make the applicant younger than 16" },
      { field: "licenseeType", detail: "Licence is not one of yours" },
      { field: "kind", detail: "New or renewal must say New or Renewal" },
      { field: "receivedOn", detail: "Date received is in the future" },
      { field: "email", detail: "E-mail address is not complete, such as name@example.com" },
    ],
  });
  expect((await post({ ...GRACES, reference: "CH-2" }, { name: "put right" })).status).toBe(201);
  const { surname: _surname, ...nameless } = GRACES;
  expect((await post({ ...nameless, bornOn: "27/03/1978", kind: 1, firstNames: "", dob: "1978-03-27" })).body).toMatchObject({
    errors: expect.arrayContaining([
      { field: "surname", detail: "Surname is missing" },
      { field: "bornOn", detail: "Date of birth must be a real date such as 2026-03-27" },
      { field: "kind", detail: "New or renewal must be text" },
      { field: "dob", detail: "dob is not a field of an application" },
    ]),
  });
  expect((await post([])).body).toMatchObject({ errors: [{ field: "body", detail: "The body must be text" }] });
  expect((await post({ ...GRACES, surname: "O\u0000Neill" })).status).toBe(422);
  expect(await applications()).toHaveLength(2);
});

test("what cannot be read, or may not be done, is refused before anything else", async () => {
  expect((await post(GRACES, { headers: { "Idempotency-Key": "" } })).status).toBe(400);
  expect((await post(GRACES, { name: "x".repeat(256) })).status).toBe(400);
  expect((await post("{")).status).toBe(400);
  expect((await post(GRACES, { headers: { "Content-Type": "text/plain" } })).status).toBe(415);
  expect((await post(GRACES, { headers: { "Content-Type": "application/x-www-form-urlencoded" } })).status).toBe(415);
  expect((await post({ ...GRACES, firstNames: "x".repeat(64 * 1024) })).status).toBe(413);
  expect((await post(GRACES, { with: reader })).status).toBe(403);
  expect((await post(GRACES, { with: "fareguard_nobodys" })).status).toBe(401);
  expect(await applications()).toHaveLength(2);
});

test("with 30 unknown keys from one address everybody there waits; then every promise but the edge's own has been kept", async () => {
  const from = "203.0.113.9";
  for (let tries = 0; tries < 30; tries++) await post(GRACES, { with: "fareguard_guess", from });
  expect((await post(GRACES, { from })).status).toBe(429);
  const promised = OPERATIONS.filter(({ method }) => method === "post").flatMap(({ id, answers, problems }) =>
    [...Object.keys(answers), ...problems].map((status) => `${id} ${status}`),
  );
  expect(promised.filter((promise) => !kept.has(promise))).toEqual(["createApplication 411"]);
});
