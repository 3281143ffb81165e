import type { LoaderFunctionArgs } from "react-router";
import { publicJwt, signStatusList } from "#app/server/badge.server";
import { found } from "#app/server/found";

/** Which badges were revoked, as a signed list that anybody may keep. */
export async function loader({ params }: LoaderFunctionArgs) {
  const list = found(/^\d{1,6}$/.exec(found(params.list)));
  return publicJwt(found(await signStatusList(Number(list[0]), new Date())));
}
