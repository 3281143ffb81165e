import { gunzipSync } from "node:zlib";
import { createLocalJWKSet, jwtVerify } from "jose";
import { expect, test } from "vitest";
import { statusPlace } from "#app/domain/badge/status-list";
import { verifyBadge } from "#app/domain/badge/verification";
import { findCertificateForDriver } from "#db/queries/certificates";
import { WORDS } from "../support/badges.ts";
import { issue, revoke } from "../support/certificates.ts";
import { addSitter } from "../support/sitting.ts";
import { serveOwnStore } from "../support/served-store.ts";

serveOwnStore();

const passed = new Date("2026-11-24T10:00:00Z");
const now = new Date("2026-11-25T10:00:00Z");

/** What another council saves of us: the driver's badge, our published keys and the status list that the badge names. */
async function saveAll() {
  const { signBadge, signStatusList } = await import("#app/server/badge.server");
  const { badgeKeys } = await import("#app/server/badge-keys.server");
  const { store } = await import("#app/server/store.server");
  const sitter = await addSitter(store, passed);
  const { pass, certificate } = await issue(store, sitter, passed);
  const found = await findCertificateForDriver(store, pass.certificateNumber, sitter.driver.personId);
  if (!found?.facts.name) throw new Error("the certificate names nobody");
  const badge = () => signBadge({ ...found.badge, facts: { ...found.facts, name: { firstNames: "Imran", surname: "Sadiq" } } }, WORDS);
  const { list } = statusPlace(certificate.statusIndex);
  const revokeIt = () => revoke(store, pass.passRecordId, sitter.officerId, now);
  const statusList = async () => (await signStatusList(list, now)) ?? "";
  return { badge, keys: JSON.stringify({ keys: badgeKeys.published }), statusList, noList: await signStatusList(list + 1, now), revokeIt };
}

test("what a driver downloads and what we publish hold together, until the pass is revoked", async () => {
  const { badge, keys, statusList, noList, revokeIt } = await saveAll();
  expect(badge()).toBe(badge());
  const { payload } = await jwtVerify(badge(), createLocalJWKSet(JSON.parse(keys)), { currentDate: now });
  expect(payload).toMatchObject({ type: ["VerifiableCredential", "OpenBadgeCredential"], validUntil: "2029-11-23T23:59:59Z" });
  expect(noList).toBeNull();

  const verify = async () => verifyBadge({ badge: badge(), keys, statusList: await statusList() }, (bytes) => gunzipSync(bytes), now);
  expect(await verify()).toMatchObject({ done: true, says: { holder: "Imran Sadiq", issuer: "Chorley Council" } });
  await revokeIt();
  expect(await verify()).toEqual({ done: false, reason: "revoked" });
});
