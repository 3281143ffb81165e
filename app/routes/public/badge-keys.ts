import { publicJson } from "#app/server/badge.server";
import { badgeKeys } from "#app/server/badge-keys.server";

/** Every key that a badge of this installation was ever signed with. Source: RFC 7517, §5. */
export function loader() {
  return publicJson({ keys: badgeKeys.published }, "application/jwk-set+json");
}
