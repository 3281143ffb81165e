import { expect, test } from "vitest";
import { CLIENT_ADDRESS } from "#app/server/client-address";
import { issue, revoke } from "../support/certificates.ts";
import { TOMASZ } from "../support/people.ts";
import { addSitter } from "../support/sitting.ts";
import { serveOwnStore } from "../support/served-store.ts";

serveOwnStore();

const passed = new Date("2026-11-24T10:00:00Z");
const now = new Date("2026-11-25T10:00:00Z");
const NOBODYS = "CSE-4S20-2DX2-D33E-R";

let tomasz: ReturnType<typeof certify> | null = null;

/** Tomasz has passed; one certificate is enough for every test. */
const tomaszs = () => (tomasz ??= certify());

async function certify() {
  const { store } = await import("#app/server/store.server");
  const sitter = await addSitter(store, passed, TOMASZ);
  const { pass, certificate } = await issue(store, sitter, passed);
  return { sitter, passRecordId: pass.passRecordId, number: pass.certificateNumber, token: certificate.checkToken };
}

const from = (address: string) => new Request("http://localhost/certificate-check", { headers: { [CLIENT_ADDRESS]: address } });

async function check(number: string, surname: string, { address = "192.0.2.1", at = now } = {}) {
  const { checkByNumber } = await import("#app/server/certificate-check.server");
  return checkByNumber(from(address), { number, surname }, at);
}

async function scan(token: string, address = "192.0.2.1") {
  const { checkByToken } = await import("#app/server/certificate-check.server");
  return checkByToken(from(address), token, now);
}

const ANSWER = { holder: "T. Wójcik", passedOn: "2026-11-24", validUntil: "2029-11-23", status: "valid", today: "2026-11-25" };

test("the number and the surname, or the code alone, bring about initial and surname, both days and the status, and nothing else", async () => {
  const { number, token } = await tomaszs();
  for (const surname of ["Wójcik", "WOJCIK", " wo jcik"]) expect(await check(number, surname)).toEqual({ done: true, answer: ANSWER });
  expect(await scan(token)).toEqual({ done: true, answer: ANSWER });
});

test("a wrong surname, a number that nobody has and a code that nobody has learn the same", async () => {
  const { number, token } = await tomaszs();
  const nothing = { done: false, reason: "not-found" };
  expect(await check(number, "Wojcicki")).toEqual(nothing);
  expect(await check(number, "-")).toEqual(nothing);
  expect(await check(NOBODYS, "Wójcik")).toEqual(nothing);
  expect(await scan(`${token.slice(0, -1)}x`)).toEqual(nothing);
});

test.each(["of a real certificate", "that nobody has"])("after ten wrong surnames the number %s waits, whoever asks", async (which) => {
  const number = which === "that nobody has" ? "CSE-0000-0000-0000-0" : (await certifyAnother()).number;
  for (let time = 0; time < 10; time++) await check(number, `Guess ${time}`, { address: `198.51.100.${time}` });
  const outcome = await check(number, "O’Neill", { address: "203.0.113.9" });
  expect(outcome).toMatchObject({ done: false, reason: "too-many-tries" });
  expect(!outcome.done && outcome.reason === "too-many-tries" && outcome.retryAfter).toBeLessThanOrEqual(15 * 60);
});

/** Grace's, whose number may be tried until it waits. */
async function certifyAnother() {
  const { store } = await import("#app/server/store.server");
  const { addApplicationOf } = await import("../support/invitations.ts");
  const { addDriver, GRACE } = await import("../support/people.ts");
  const { finishTraining, linkTo } = await import("../support/sitting.ts");
  const { sitter } = await tomaszs();
  const driver = await addDriver(store, GRACE, passed);
  const applicationId = await addApplicationOf(store, GRACE, sitter.officerId, passed);
  await linkTo(store, driver, applicationId, passed);
  await finishTraining(store, driver, passed);
  const { pass } = await issue(store, { driver, applicationId, officerId: sitter.officerId }, passed);
  return { number: pass.certificateNumber };
}

test("after thirty wrong tries of whatever kind an address waits, and nobody else", async () => {
  const { number, token } = await tomaszs();
  const address = "203.0.113.1";
  for (let time = 0; time < 15; time++) {
    await check(`CSE-TRY${time}`, "Wójcik", { address });
    await scan(`guess-${time}`, address);
  }
  expect(await check(number, "Wójcik", { address })).toMatchObject({ done: false, reason: "too-many-tries" });
  expect(await scan(token, address)).toMatchObject({ done: false, reason: "too-many-tries" });
  expect(await scan(token, "203.0.113.2")).toMatchObject({ done: true });
});

test("a certificate is expired after its last day, and revoked from the hour it was", async () => {
  const { number, passRecordId, sitter, token } = await tomaszs();
  expect(await check(number, "Wójcik", { at: new Date("2029-11-24T10:00:00Z") })).toMatchObject({ answer: { status: "expired" } });
  const { store } = await import("#app/server/store.server");
  await revoke(store, passRecordId, sitter.officerId, now);
  expect(await check(number, "Wójcik")).toMatchObject({ done: true, answer: { status: "revoked" } });
  expect(await scan(token)).toMatchObject({ done: true, answer: { status: "revoked" } });
});
