import { addDays, londonMidnight } from "../licensing/calendar-date.ts";
import type { CertificateFacts } from "../licensing/certificate.ts";
import type { PublishedKey } from "./keys.ts";
import { statusPlace } from "./status-list.ts";

const VC_CONTEXT = "https://www.w3.org/ns/credentials/v2";
const BADGE_CONTEXT = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
const BADGE_SCHEMA = "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";

/** How long a copy of a status list may be relied on before a newer one is needed. */
const STATUS_LIST_DAYS = 7;

/** What a badge rests on: the certificate's facts, and what makes its address and its place in the status lists. */
export type BadgeSource = {
  facts: CertificateFacts & { name: { firstNames: string; surname: string } };
  authorityId: string;
  versionId: string;
  statusIndex: number;
};

/** The sentences of a badge, in the language of the certificate. */
export type BadgeWords = { name: string; description: string; criteria: string };

/**
 * A pass as an Open Badges 3.0 credential, ready to be signed as a VC-JWT: the claims that a JWT repeats stand beside the credential's
 * own members. It says what the paper says, and of its holder nothing but the name on it. Sources: 1EdTech Open Badges 3.0, §8.2 and
 * the classes AchievementCredential and AchievementSubject; W3C Verifiable Credentials Data Model 2.0, §4; Bitstring Status List, §2.1.
 */
export function badgeCredential(origin: string, source: BadgeSource, words: BadgeWords) {
  const { facts } = source;
  const id = `${origin}/certificates/${facts.number}`;
  const issuer = { id: issuerAddress(origin, source.authorityId), type: ["Profile"], name: facts.authorityName };
  const validFrom = londonMidnight(facts.passedOn);
  const validUntil = new Date(londonMidnight(addDays(facts.validUntil, 1)).getTime() - 1000);
  return {
    ...{ iss: issuer.id, jti: id, sub: `${id}#holder`, nbf: numericDate(validFrom), exp: numericDate(validUntil) },
    "@context": [VC_CONTEXT, BADGE_CONTEXT],
    ...{ id, type: ["VerifiableCredential", "OpenBadgeCredential"], issuer, name: words.name },
    ...{ validFrom: xmlDate(validFrom), validUntil: xmlDate(validUntil) },
    credentialSubject: {
      id: `${id}#holder`,
      type: ["AchievementSubject"],
      identifier: [holder(facts)],
      achievement: achievement(source, words),
    },
    credentialStatus: statusEntry(origin, source.statusIndex),
    credentialSchema: [{ id: BADGE_SCHEMA, type: "1EdTechJsonSchemaValidator2019" }],
  };
}

/** A status list as a credential of its own, ready to be signed; `encoded` is the compressed list in base64url. Source: Bitstring Status List, §2.2. */
export function statusListCredential(origin: string, list: number, encoded: string, now: Date) {
  const id = statusListAddress(origin, list);
  const issuer = installationAddress(origin);
  const validFrom = new Date(Math.floor(now.getTime() / 1000) * 1000);
  const validUntil = new Date(validFrom.getTime() + STATUS_LIST_DAYS * 24 * 60 * 60 * 1000);
  return {
    ...{ iss: issuer, jti: id, nbf: numericDate(validFrom), exp: numericDate(validUntil) },
    "@context": [VC_CONTEXT],
    ...{ id, type: ["VerifiableCredential", "BitstringStatusListCredential"], issuer },
    ...{ validFrom: xmlDate(validFrom), validUntil: xmlDate(validUntil) },
    credentialSubject: { id: `${id}#list`, type: "BitstringStatusList", statusPurpose: "revocation", encodedList: `u${encoded}` },
  };
}

/** Where a licensing authority's profile as an issuer stands. */
export function issuerAddress(origin: string, authorityId: string): string {
  return `${origin}/credentials/issuers/${authorityId}`;
}

/** Where the profile of the installation itself stands, which issues the status lists for all of its authorities. */
export function installationAddress(origin: string): string {
  return `${origin}/credentials/issuer`;
}

/** An issuer's profile, which is also the document that says which keys speak for it. Sources: Open Badges 3.0, Profile; W3C Controlled Identifiers 1.0. */
export function issuerProfile(id: string, { name, url, keys }: { name: string; url: string; keys: readonly PublishedKey[] }) {
  return {
    "@context": [VC_CONTEXT, BADGE_CONTEXT],
    ...{ id, type: ["Profile"], name, url },
    verificationMethod: keys.map(({ kid, ...jwk }) => ({ id: kid, type: "JsonWebKey", controller: id, publicKeyJwk: { ...jwk, kid } })),
    assertionMethod: keys.map(({ kid }) => kid),
  };
}

function holder({ name }: BadgeSource["facts"]) {
  return { type: "IdentityObject", hashed: false, identityHash: `${name.firstNames} ${name.surname}`, identityType: "name" };
}

function achievement({ facts, versionId }: BadgeSource, { description, criteria }: BadgeWords) {
  return {
    id: `urn:uuid:${versionId}`,
    type: ["Achievement"],
    achievementType: "Certificate",
    name: facts.course.title,
    version: String(facts.course.version),
    description,
    criteria: { narrative: criteria },
    ...(facts.licenceLabel === null ? {} : { specialization: facts.licenceLabel }),
  };
}

function statusEntry(origin: string, index: number) {
  const { list, place } = statusPlace(index);
  const statusListCredential = statusListAddress(origin, list);
  const id = `${statusListCredential}#${place}`;
  return { id, type: "BitstringStatusListEntry", statusPurpose: "revocation", statusListIndex: String(place), statusListCredential };
}

function statusListAddress(origin: string, list: number): string {
  return `${origin}/credentials/status/${list}`;
}

function numericDate(at: Date): number {
  return at.getTime() / 1000;
}

function xmlDate(at: Date): string {
  return at.toISOString().replace(".000Z", "Z");
}
