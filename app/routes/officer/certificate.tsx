import { data, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { applicationStatusOf } from "#app/domain/licensing/application-status";
import { londonDate } from "#app/domain/licensing/calendar-date";
import { readCertificateNumber } from "#app/domain/licensing/certificate-number";
import { requireOfficer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { listLicenseeTypes } from "#db/queries/authorities";
import { findDriverForAuthority } from "#db/queries/officer-drivers";
import { findPassForAuthority, readCertificateStatus } from "#db/queries/pass-evidence";
import { listServedForAuthority } from "#db/queries/served-applications";
import { CertificateFile, CertificateNotFound } from "#ui/certificate-file";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { authorityId, authorityName } = await requireOfficer(request);
  const typed = found(params.number);
  const number = readCertificateNumber(typed);
  const pass = number && (await findPassForAuthority(store, authorityId, number));
  if (!pass) return data({ file: null, typed, isNumber: number !== null, authorityName }, 404);
  const now = new Date();
  const driver = found(await findDriverForAuthority(store, pass.personId, authorityId));
  const served = await listServedForAuthority(store, authorityId, pass, londonDate(now));
  const applications = served.map((application) => ({ ...application, status: applicationStatusOf(application.status) }));
  const types = await listLicenseeTypes(store, authorityId);
  const standing = await readCertificateStatus(store, pass, londonDate(now));
  return data({ file: { pass, driver, applications, types, standing, now }, typed, isNumber: true, authorityName });
}

export default function Certificate() {
  const { file, typed, isNumber, authorityName } = useLoaderData<typeof loader>();
  if (!file) return <CertificateNotFound typed={typed} isNumber={isNumber} authorityName={authorityName} />;
  return <CertificateFile file={file} />;
}
