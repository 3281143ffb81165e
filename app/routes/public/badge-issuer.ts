import type { LoaderFunctionArgs } from "react-router";
import { issuerDocument } from "#app/server/badge-issuer.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { findAuthority } from "#db/queries/authorities";

/** The licensing authority that a badge names as its issuer. */
export async function loader({ params }: LoaderFunctionArgs) {
  return issuerDocument(found(await findAuthority(store, found(params.authority))));
}
