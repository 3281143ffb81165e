import type { LoaderFunctionArgs } from "react-router";
import { londonDate } from "#app/domain/licensing/calendar-date";
import { requireDriver } from "#app/server/access.server";
import { certificatePdf } from "#app/server/certificate-pdf.server";
import { env } from "#app/server/env.server";
import { readOwnCertificate } from "#app/server/own-certificate.server";
import { printCertificate } from "#app/ui/certificate-print";
import { wordsFor } from "#app/ui/words/words-for";

/** The certificate as a card to cut out and fold. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const driver = await requireDriver(request);
  const certificate = await readOwnCertificate(driver, params.number);
  const now = new Date();
  const printed = printCertificate(certificate, wordsFor("en").certificate, env.publicOrigin, londonDate(now));
  return certificatePdf(printed, "card", certificate.facts.number, now);
}
