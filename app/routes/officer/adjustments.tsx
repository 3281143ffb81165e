import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { AdjustmentsForm, setAdjustments } from "#app/commands/set-adjustments.server";
import { requireOfficer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { adjustmentValues } from "#app/ui/adjustment-words";
import { freshForm } from "#app/ui/form-state";
import { listAdjustments, readAdjustments } from "#db/queries/adjustments";
import { findDriverForAuthority } from "#db/queries/officer-drivers";
import { AdjustmentFields } from "#ui/adjustment-fields";
import { AdjustmentHistory } from "#ui/adjustment-history";
import { Button } from "#ui/govuk/button";
import { Page } from "#ui/page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  const { personId } = found(await findDriverForAuthority(store, found(params.id), authorityId));
  return { personId, inForce: await readAdjustments(store, personId), history: await listAdjustments(store, personId) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request);
  const personId = found(params.id);
  const form = await parseForm(request, AdjustmentsForm);
  if (!form.ok) return data(form, 422);
  await setAdjustments(store, officer, personId, form.input, new Date());
  return redirect(`/officer/drivers/${personId}`);
}

export default function Adjustments() {
  const { personId, inForce, history } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>() ?? freshForm(adjustmentValues(inForce));
  const address = `/officer/drivers/${personId}`;
  return (
    <Page title="Adjustments" errors={form.errors} back={{ href: address, text: "Driver" }}>
      <p className="govuk-body">
        Ask once; every test of this driver has them from now on, and a test that is open has them at once. Note what is needed, never why:
        a diagnosis has no place here.
      </p>
      <form method="post" noValidate>
        <AdjustmentFields form={form} />
        <div className="govuk-button-group">
          <Button preventDoubleClick>Save the adjustments</Button>
          <a className="govuk-link" href={address}>
            Cancel
          </a>
        </div>
      </form>
      <AdjustmentHistory history={history} />
    </Page>
  );
}
