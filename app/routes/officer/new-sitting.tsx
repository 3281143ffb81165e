import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData } from "react-router";
import { openSitting, SittingForm } from "#app/commands/open-sitting.server";
import { requireOfficer } from "#app/server/access.server";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { freshForm, valueOf } from "#app/ui/form-state";
import { Button } from "#ui/govuk/button";
import { Radios } from "#ui/govuk/radios";
import { Page } from "#ui/page";
import { TextField } from "#ui/text-field";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireOfficer(request);
  return null;
}

export async function action({ request }: ActionFunctionArgs) {
  const officer = await requireOfficer(request);
  const form = await parseForm(request, SittingForm);
  if (!form.ok) return data(form, 422);
  const { sittingId } = await openSitting(store, officer, form.input, new Date());
  return redirect(`/officer/sittings/${sittingId}`);
}

export default function NewSitting() {
  const form = useActionData<typeof action>() ?? freshForm({ hours: "4" });
  const items = ["1", "2", "4", "8"].map((value) => ({ value, children: value === "1" ? "1 hour" : `${value} hours` }));
  return (
    <Page title="Open a sitting" errors={form.errors} back={{ href: "/officer/sittings", text: "Sittings" }}>
      <form method="post" noValidate>
        <TextField form={form} name="place" label="Where is the test sat?" hint="For example Town Hall, room 2. It stays with each test." />
        <Radios
          name="hours"
          fieldset={{ legend: { children: "How long does the code let people in?" } }}
          hint="A test that has begun goes on to its own end."
          errorMessage={form.errors.hours}
          defaultValue={valueOf(form, "hours")}
          items={items}
        />
        <Button preventDoubleClick>Open the sitting</Button>
      </form>
    </Page>
  );
}
