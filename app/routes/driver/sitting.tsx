import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { joinSitting, RoomCodeForm } from "#app/commands/join-sitting.server";
import { requireDriver } from "#app/server/access.server";
import { found } from "#app/server/found";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { claimFailures } from "#app/server/throttle.server";
import { worded } from "#app/ui/form-state";
import { findForDriver } from "#db/queries/applications";
import { Button } from "#ui/govuk/button";
import { Page } from "#ui/page";
import { TextField } from "#ui/text-field";
import { useWords } from "#ui/words-context";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const driver = await requireDriver(request);
  const { applicationId, authorityName } = found(await findForDriver(store, found(params.id), driver.personId));
  return { applicationId, authorityName };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const driver = await requireDriver(request);
  const applicationId = found(params.id);
  const form = await parseForm(request, RoomCodeForm);
  if (!form.ok) return data(form, 422);
  const retryAfter = await claimFailures.wait(driver.personId);
  if (retryAfter > 0)
    return data(
      { errors: { code: "too-many-tries" }, values: form.values },
      { status: 429, headers: { "Retry-After": String(retryAfter) } },
    );
  const entry = await joinSitting(store, driver, { applicationId, code: form.input.code }, new Date());
  if (entry.done) return redirect(`/applications/${applicationId}/attempts`);
  await claimFailures.count(driver.personId);
  return data({ errors: { code: entry.reason }, values: form.values }, 422);
}

export default function Sitting() {
  const { applicationId, authorityName } = useLoaderData<typeof loader>();
  const words = useWords().sitting;
  const form = worded(useActionData<typeof action>(), words.errors);
  return (
    <Page title={words.title} caption={authorityName} errors={form.errors} back={{ href: `/applications/${applicationId}/attempts` }}>
      <p className="govuk-body">{words.text}</p>
      <form method="post" noValidate>
        <TextField form={form} name="code" label={words.code} hint={words.codeHint} autoComplete="off" spellCheck={false} />
        <Button>{words.submit}</Button>
      </form>
    </Page>
  );
}
