import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from "react-router";
import { giveConsent } from "#app/commands/give-consent.server";
import { readCertificateNumber } from "#app/domain/licensing/certificate-number";
import { requireDriver } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { ConsentCode } from "#ui/consent-code";

/** A code is shown once, in answer to asking for it; whoever only comes to the address is told so. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireDriver(request);
  return { number: found(readCertificateNumber(found(params.number))) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const driver = await requireDriver(request);
  const certificateNumber = found(readCertificateNumber(found(params.number)));
  const consent = await giveConsent(store, driver, { certificateNumber, authorityId: null }, new Date());
  return { code: consent.done ? found(consent.code) : "" };
}

export default function Code() {
  return <ConsentCode {...useLoaderData<typeof loader>()} code={useActionData<typeof action>()?.code ?? null} />;
}
