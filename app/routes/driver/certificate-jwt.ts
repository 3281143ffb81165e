import type { LoaderFunctionArgs } from "react-router";
import { requireDriver } from "#app/server/access.server";
import { badgeFile } from "#app/server/badge.server";
import { readOwnCertificate } from "#app/server/own-certificate.server";
import { badgeWords } from "#app/ui/badge-words";
import { wordsFor } from "#app/ui/words/words-for";

/** The certificate as a signed badge, as Open Badges 3.0 exchanges it: the compact JWS itself. Source: Open Badges 3.0, §5.1. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const driver = await requireDriver(request);
  const { facts, badge } = await readOwnCertificate(driver, params.number);
  return badgeFile({ ...badge, facts }, badgeWords(facts, wordsFor("en").certificate));
}
