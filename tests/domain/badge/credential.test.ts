import { expect, test } from "vitest";
import { badgeCredential, issuerProfile } from "#app/domain/badge/credential";
import { readBadgeKeys } from "#app/domain/badge/keys";
import { IMRANS, KEY_FILE, ORIGIN, WORDS } from "../../support/badges.ts";

test("a badge is an OpenBadgeCredential whose claims and members say the same", () => {
  const badge = badgeCredential(ORIGIN, IMRANS, WORDS);
  expect(badge["@context"]).toEqual(["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"]);
  expect(badge.type).toEqual(["VerifiableCredential", "OpenBadgeCredential"]);
  expect([badge.iss, badge.jti, badge.sub]).toEqual([badge.issuer.id, badge.id, badge.credentialSubject.id]);
  expect([badge.nbf, badge.exp].map((seconds) => new Date(seconds * 1000).toISOString().replace(".000", ""))).toEqual([
    badge.validFrom,
    badge.validUntil,
  ]);
  expect(badge.credentialStatus).toEqual({
    id: `${ORIGIN}/credentials/status/1#26176`,
    type: "BitstringStatusListEntry",
    statusPurpose: "revocation",
    statusListIndex: "26176",
    statusListCredential: `${ORIGIN}/credentials/status/1`,
  });
});

test("of its holder it says the name on the paper and nothing else", () => {
  const { credentialSubject } = badgeCredential(ORIGIN, IMRANS, WORDS);
  expect(Object.keys(credentialSubject)).toEqual(["id", "type", "identifier", "achievement"]);
  expect(credentialSubject.identifier).toEqual([
    { type: "IdentityObject", hashed: false, identityHash: "Imran Sadiq", identityType: "name" },
  ]);
});

test("an issuer's profile names every key that may speak for it, and no private part", () => {
  const { published } = readBadgeKeys(KEY_FILE, ORIGIN);
  const profile = issuerProfile(`${ORIGIN}/credentials/issuers/chorley`, { name: "Chorley Council", url: ORIGIN, keys: published });
  expect(profile.assertionMethod).toEqual(published.map(({ kid }) => kid));
  expect(profile.verificationMethod).toMatchObject([{ type: "JsonWebKey", controller: profile.id, publicKeyJwk: { crv: "Ed25519" } }]);
  expect(JSON.stringify(profile)).not.toContain('"d"');
});
