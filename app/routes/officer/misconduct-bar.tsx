import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { MisconductBarForm, setMisconductBar } from "#app/commands/set-misconduct-bar.server";
import { requireOfficer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { freshForm } from "#app/ui/form-state";
import { listBarsForAuthority } from "#db/queries/misconduct-bars";
import { findDriverForAuthority } from "#db/queries/officer-drivers";
import { BarTable } from "#ui/bar-table";
import { DateField } from "#ui/date-field";
import { Button } from "#ui/govuk/button";
import { Page } from "#ui/page";
import { ReasonField } from "#ui/reason-field";

const REFUSALS = {
  "until-past": "The last day of the bar must be today or later",
  "until-too-late": "A bar lasts two years at most",
};

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  const { personId } = found(await findDriverForAuthority(store, found(params.id), authorityId));
  return { personId, bars: await listBarsForAuthority(store, personId, authorityId) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request);
  const personId = found(params.id);
  const form = await parseForm(request, MisconductBarForm);
  if (!form.ok) return data(form, 422);
  const { until: untilOn, reason } = form.input;
  const bar = await setMisconductBar(store, officer, { personId, untilOn, reason }, new Date());
  if (!bar.done) return data({ errors: { until: REFUSALS[bar.reason] }, values: form.values }, 422);
  return redirect(`/officer/drivers/${personId}/bar`);
}

export default function MisconductBar() {
  const { personId, bars } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>() ?? freshForm();
  const address = `/officer/drivers/${personId}`;
  return (
    <Page title="Bar after misconduct" errors={form.errors} back={{ href: address, text: "Driver" }}>
      <p className="govuk-body">While a bar lasts the driver cannot begin a test of your council. What was passed before stays passed.</p>
      <BarTable personId={personId} bars={bars} />
      <form method="post" noValidate>
        <DateField form={form} name="until" label="Last day of the bar" hint="For example, 24 11 2027" />
        <ReasonField form={form} label="What happened?" hint="This stays with the driver’s record at your council." />
        <div className="govuk-button-group">
          <Button preventDoubleClick className="govuk-button--warning">
            Bar from the test
          </Button>
          <a className="govuk-link" href={address}>
            Cancel
          </a>
        </div>
      </form>
    </Page>
  );
}
