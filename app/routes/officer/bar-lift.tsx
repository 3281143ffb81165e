import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { BarLiftForm, liftMisconductBar } from "#app/commands/lift-misconduct-bar.server";
import { requireOfficer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { freshForm } from "#app/ui/form-state";
import { listBarsForAuthority } from "#db/queries/misconduct-bars";
import { Button } from "#ui/govuk/button";
import { Page } from "#ui/page";
import { ReasonField } from "#ui/reason-field";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  const personId = found(params.id);
  const bars = await listBarsForAuthority(store, personId, authorityId);
  found(bars.find(({ bar }) => bar.barId === params.bar && bar.liftedAt === null));
  return { personId };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request);
  const [personId, barId] = [found(params.id), found(params.bar)];
  const form = await parseForm(request, BarLiftForm);
  if (!form.ok) return data(form, 422);
  const lift = await liftMisconductBar(store, officer, { personId, barId, ...form.input }, new Date());
  if (!lift.done) return data({ errors: { form: "This bar was lifted already" }, values: form.values }, 409);
  return redirect(`/officer/drivers/${personId}/bar`);
}

export default function BarLift() {
  const { personId } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>() ?? freshForm();
  return (
    <Page title="Lift this bar?" errors={form.errors} back={{ href: `/officer/drivers/${personId}/bar`, text: "Bars" }}>
      <form method="post" noValidate>
        <ReasonField form={form} label="Why is it lifted?" hint="This stays with the bar." />
        <Button preventDoubleClick>Lift the bar</Button>
      </form>
    </Page>
  );
}
