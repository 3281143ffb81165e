import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { londonDate } from "#app/domain/licensing/calendar-date";
import { requireDriver } from "#app/server/access.server";
import { env } from "#app/server/env.server";
import { readOwnCertificate } from "#app/server/own-certificate.server";
import { printCertificate } from "#app/ui/certificate-print";
import { wordsFor } from "#app/ui/words/words-for";
import { CertificateSheet } from "#ui/certificate-sheet";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const driver = await requireDriver(request);
  const certificate = await readOwnCertificate(driver, params.number);
  const words = wordsFor("en").certificate;
  const printed = printCertificate(certificate, words, env.publicOrigin, londonDate(new Date()));
  return { number: certificate.facts.number, printed };
}

export default function Certificate() {
  return <CertificateSheet {...useLoaderData<typeof loader>()} />;
}
