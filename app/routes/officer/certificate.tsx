import { data, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { applicationStatusOf } from "#app/domain/licensing/application-status";
import { londonDate } from "#app/domain/licensing/calendar-date";
import { readCertificateNumber } from "#app/domain/licensing/certificate-number";
import { requireOfficer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { listLicenseeTypes } from "#db/queries/authorities";
import { findDriverForAuthority } from "#db/queries/officer-drivers";
import { findPassForAuthority } from "#db/queries/pass-evidence";
import { findRevocableForAuthority } from "#db/queries/revocable-passes";
import { listSteps } from "#db/queries/revocations";
import { listServedForAuthority } from "#db/queries/served-applications";
import { CertificateFile, CertificateNotFound } from "#ui/certificate-file";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { authorityId, authorityName, personId: officerId } = await requireOfficer(request);
  const typed = found(params.number);
  const number = readCertificateNumber(typed);
  const now = new Date();
  const pass = number && (await findPassForAuthority(store, authorityId, number, londonDate(now)));
  if (!pass) return data({ file: null, typed, isNumber: number !== null, authorityName }, 404);
  const driver = found(await findDriverForAuthority(store, pass.personId, authorityId));
  const served = await listServedForAuthority(store, authorityId, pass, londonDate(now));
  const applications = served.map((application) => ({ ...application, status: applicationStatusOf(application.status) }));
  const types = await listLicenseeTypes(store, authorityId);
  const steps = await listSteps(store, pass.passRecordId);
  const issued = { issuedHere: (await findRevocableForAuthority(store, number, authorityId)) !== null, issuer: pass.authorityName };
  const revocation = { certificateNumber: pass.certificateNumber, steps, officerId, ...issued };
  const done = new URL(request.url).searchParams.get("done");
  return data({ file: { pass, driver, applications, types, revocation, done, now }, typed, isNumber: true, authorityName });
}

export default function Certificate() {
  const { file, typed, isNumber, authorityName } = useLoaderData<typeof loader>();
  if (!file) return <CertificateNotFound typed={typed} isNumber={isNumber} authorityName={authorityName} />;
  return <CertificateFile file={file} />;
}
