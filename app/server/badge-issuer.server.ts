import { installationAddress, issuerAddress, issuerProfile } from "#app/domain/badge/credential";
import { publicJson } from "./badge.server.ts";
import { badgeKeys } from "./badge-keys.server.ts";
import { env } from "./env.server.ts";

/** The published profile of an authority as an issuer, or, without one, of the installation that signs for all of them. */
export function issuerDocument(authority: { authorityId: string; name: string } | null): Response {
  const { publicOrigin } = env;
  const id = authority ? issuerAddress(publicOrigin, authority.authorityId) : installationAddress(publicOrigin);
  const profile = { name: authority?.name ?? "Fareguard", url: publicOrigin, keys: badgeKeys.published };
  return publicJson(issuerProfile(id, profile));
}
