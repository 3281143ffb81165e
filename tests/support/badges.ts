import { createPrivateKey, generateKeyPairSync } from "node:crypto";
import { gzipSync } from "node:zlib";
import { badgeCredential, type BadgeSource, statusListCredential } from "#app/domain/badge/credential";
import { signJws } from "#app/domain/badge/jws";
import { addBadgeKey, type BadgeKeys, readBadgeKeys } from "#app/domain/badge/keys";
import { writeStatusBits } from "#app/domain/badge/status-list";

export const ORIGIN = "https://training.chorley.gov.uk";

/** The key of RFC 8037's own example, so that a badge of the tests is the same each time. */
const RFC_8037 = {
  kty: "OKP",
  crv: "Ed25519",
  d: "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
  x: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
};

export const KEY_FILE = addBadgeKey(null, createPrivateKey({ key: RFC_8037, format: "jwk" }));

export const WORDS = { name: "Keeping safe: certificate", description: "Training and test.", criteria: "Passed." };

export const IMRANS: BadgeSource = {
  facts: {
    template: 1,
    number: "CSE-4S20-2DX2-D33E-R",
    name: { firstNames: "Imran", surname: "Sadiq" },
    passedOn: "2026-06-24",
    validUntil: "2029-06-23",
    authorityName: "Chorley Council",
    licenceLabel: "Private hire driver",
    course: { title: "Keeping children and adults safe", version: 3 },
    place: "home",
    register: { seq: 17, hash: "9f".repeat(32) },
  },
  authorityId: "chorley",
  versionId: "3145f59f-6338-44f7-b6cc-80e5cb3eb127",
  statusIndex: 131_072 + 26_176,
};

export const freshKey = () => generateKeyPairSync("ed25519").privateKey;

/** What a council saves of an installation that has these keys and has revoked these places: badge, keys and status list. */
export function save(keyFile: string, revokedPlaces: readonly number[], listedAt: Date, list = 1) {
  const keys = readBadgeKeys(keyFile, ORIGIN);
  const encoded = gzipSync(writeStatusBits(revokedPlaces)).toString("base64url");
  return {
    badge: sign(keys, "JWT", badgeCredential(ORIGIN, IMRANS, WORDS)),
    keys: JSON.stringify({ keys: keys.published }),
    statusList: sign(keys, "vc+jwt", statusListCredential(ORIGIN, list, encoded, listedAt)),
  };
}

export function sign({ signing: { kid, key } }: BadgeKeys, typ: string, payload: object): string {
  return signJws({ alg: "EdDSA", kid, typ }, payload, key);
}
