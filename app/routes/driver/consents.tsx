import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { ConsentForm, giveConsent } from "#app/commands/give-consent.server";
import { readCertificateNumber } from "#app/domain/licensing/certificate-number";
import { requireDriver } from "#app/server/access.server";
import { found } from "#app/server/found";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { worded } from "#app/ui/form-state";
import { listAuthorities } from "#db/queries/authorities";
import { listConsentsForDriver } from "#db/queries/consents";
import { findPassForDriver } from "#db/queries/passes";
import { ConsentsPage } from "#ui/consents-page";
import { useWords } from "#ui/words-context";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { personId } = await requireDriver(request);
  const number = found(readCertificateNumber(found(params.number)));
  const pass = found(await findPassForDriver(store, number, personId));
  const consents = await listConsentsForDriver(store, pass.passRecordId, personId, new Date());
  const authorities = (await listAuthorities(store)).map(({ authorityId, name }) => ({ authorityId, name }));
  return { number, issuerId: pass.authorityId, consents, authorities, done: new URL(request.url).searchParams.get("done") };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const driver = await requireDriver(request);
  const certificateNumber = found(readCertificateNumber(found(params.number)));
  const form = await parseForm(request, ConsentForm);
  if (!form.ok) return data(form, 422);
  const consent = await giveConsent(store, driver, { certificateNumber, authorityId: form.input.authority }, new Date());
  if (consent.done) return redirect(`/certificates/${certificateNumber}/consents?done=given`);
  return data({ errors: { authority: consent.reason }, values: form.values }, 422);
}

export default function Consents() {
  const words = useWords().consent;
  const form = worded(useActionData<typeof action>(), words.errors);
  return <ConsentsPage {...useLoaderData<typeof loader>()} form={form} />;
}
