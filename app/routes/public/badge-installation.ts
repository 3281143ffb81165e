import { issuerDocument } from "#app/server/badge-issuer.server";

/** Who issues the status lists. */
export function loader() {
  return issuerDocument(null);
}
