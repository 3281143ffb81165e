import type { LoaderFunctionArgs } from "react-router";
import { PassRecordDocument } from "#app/domain/api/documents";
import { londonDate } from "#app/domain/licensing/calendar-date";
import { readCertificateNumber } from "#app/domain/licensing/certificate-number";
import { requireApiKey } from "#app/server/api-access.server";
import { apiAnswer, problemAnswer } from "#app/server/problem-answer.server";
import { store } from "#app/server/store.server";
import { findPassRecordForAuthority } from "#db/queries/api-pass-records";

/** One pass by the number on its certificate, written in any of the usual ways. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { authorityId } = await requireApiKey(request, "passes:read");
  const number = readCertificateNumber(params.certificateNumber ?? "");
  const pass = number && (await findPassRecordForAuthority(store, authorityId, number, londonDate(new Date())));
  if (!pass) throw problemAnswer(404);
  return apiAnswer(PassRecordDocument.parse(pass));
}
