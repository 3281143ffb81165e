import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { londonDate } from "#app/domain/licensing/calendar-date";
import { readCertificateNumber } from "#app/domain/licensing/certificate-number";
import { isValidOn } from "#app/domain/licensing/validity";
import { requireDriver } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { readVersion } from "#db/queries/courses";
import { findPassForDriver } from "#db/queries/passes";
import { findPersonalDetails } from "#db/queries/people";
import { CertificateSheet } from "#ui/certificate-sheet";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const driver = await requireDriver(request);
  const number = found(readCertificateNumber(found(params.number)));
  const { pass, authorityName, licenseeLabel, courseVersion, ledgerHash } = found(await findPassForDriver(store, number, driver.personId));
  const { firstNames, surname } = found(await findPersonalDetails(store, driver.personId));
  const { course } = await readVersion(store, pass.versionId);
  const today = londonDate(new Date());
  const { passedOn, validUntil, seq } = pass;
  return {
    number,
    name: `${firstNames} ${surname}`,
    authorityName,
    licenseeLabel,
    course: { title: course.title, version: courseVersion },
    validity: { passedOn, validUntil, today, isValid: isValidOn(validUntil, today) },
    register: { seq, hash: ledgerHash },
  };
}

export default function Certificate() {
  return <CertificateSheet {...useLoaderData<typeof loader>()} />;
}
