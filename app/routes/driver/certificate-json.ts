import type { LoaderFunctionArgs } from "react-router";
import { requireDriver } from "#app/server/access.server";
import { badgeInJson } from "#app/server/badge.server";
import { readOwnCertificate } from "#app/server/own-certificate.server";
import { badgeWords } from "#app/ui/badge-words";
import { wordsFor } from "#app/ui/words/words-for";

/** The certificate as a signed badge, in the envelope that JSON needs. Source: Verifiable Credentials Data Model 2.0, §4.13. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const driver = await requireDriver(request);
  const { facts, badge } = await readOwnCertificate(driver, params.number);
  return badgeInJson({ ...badge, facts }, badgeWords(facts, wordsFor("en").certificate));
}
