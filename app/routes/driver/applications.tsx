import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { claimApplication, ClaimForm } from "#app/commands/claim-application.server";
import { readStanding } from "#app/commands/read-driver-standing.server";
import { requireDriver } from "#app/server/access.server";
import { type FormValues, parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { claimFailures } from "#app/server/throttle.server";
import { claimFormValues } from "#app/ui/claim-form-state";
import type { Words } from "#app/ui/words/en";
import { listAuthorities } from "#db/queries/authorities";
import { findPersonalDetails } from "#db/queries/people";
import { ApplicationsPage } from "#ui/applications-page";

export async function loader({ request }: LoaderFunctionArgs) {
  const { personId } = await requireDriver(request);
  const standing = await readStanding(store, personId, new Date());
  const authorities = (await listAuthorities(store)).map(({ authorityId, name }) => ({ authorityId, name }));
  const account = claimFormValues(await findPersonalDetails(store, personId));
  return { standing, authorities, account, first: new URL(request.url).searchParams.has("first") };
}

export async function action({ request }: ActionFunctionArgs) {
  const driver = await requireDriver(request);
  const form = await parseForm(request, ClaimForm);
  if (!form.ok) return data(form, 422);
  const retryAfter = await claimFailures.wait(driver.personId);
  if (retryAfter > 0) return refuse("too-many-tries", form.values, { status: 429, headers: { "Retry-After": String(retryAfter) } });

  const claim = await claimApplication(store, driver, form.input, new Date());
  // A claim that an officer has to look at counts as well: a guess that is half right must not be free.
  if (!claim.done || claim.result === "to-check") await claimFailures.count(driver.personId);
  if (!claim.done) return refuse(claim.reason, form.values, { status: 422 });
  return redirect(`/home?added=${claim.applicationId}`);
}

/** A reason without words does not compile. */
function refuse(reason: keyof Words["applications"]["errors"], values: FormValues, init: ResponseInit) {
  return data({ errors: { reference: reason }, values }, init);
}

export default function Applications() {
  return <ApplicationsPage {...useLoaderData<typeof loader>()} sent={useActionData<typeof action>()} />;
}
