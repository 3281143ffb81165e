import type { LoaderFunctionArgs } from "react-router";
import { publicJson } from "#app/server/badge.server";
import { badgeKeys } from "#app/server/badge-keys.server";
import { found } from "#app/server/found";

/** One key, at the address by which a badge names it. Source: Open Badges 3.0, §8.5. */
export function loader({ params }: LoaderFunctionArgs) {
  const address = `/credentials/keys/${found(params.key)}`;
  return publicJson(found(badgeKeys.published.find(({ kid }) => kid.endsWith(address)) ?? null), "application/jwk+json");
}
