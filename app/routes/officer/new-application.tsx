import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { applicationForm } from "#app/commands/application-form.server";
import { createApplication } from "#app/commands/create-application.server";
import { londonDate } from "#app/domain/licensing/calendar-date";
import { requireOfficer } from "#app/server/access.server";
import { env } from "#app/server/env.server";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { wordedApplication } from "#app/ui/application-form-words";
import { freshForm } from "#app/ui/form-state";
import { listLicenseeTypes } from "#db/queries/authorities";
import { NewApplicationForm } from "#ui/new-application-form";
import { Page } from "#ui/page";

export async function loader({ request }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  return { types: await listLicenseeTypes(store, authorityId), today: londonDate(new Date()), texts: env.texts };
}

export async function action({ request }: ActionFunctionArgs) {
  const officer = await requireOfficer(request);
  const now = new Date();
  const types = await listLicenseeTypes(store, officer.authorityId);
  const labels = new Map(types.map(({ licenseeType, label }) => [licenseeType, label]));
  const form = await parseForm(request, applicationForm(labels, londonDate(now)));
  if (!form.ok) return data(form, 422);
  const creation = await createApplication(store, officer, form.input, now);
  if (!creation.done) return data({ errors: { reference: creation.reason }, values: form.values }, 422);
  return redirect(`/officer/applications/${creation.applicationId}?done=added`);
}

export default function NewApplication() {
  const { types, today, texts } = useLoaderData<typeof loader>();
  const [year = "", month = "", day = ""] = today.split("-");
  const received = { "received-day": String(Number(day)), "received-month": String(Number(month)), "received-year": year };
  const form = wordedApplication(useActionData<typeof action>() ?? freshForm(received));
  return (
    <Page title="Add an application" errors={form.errors} back={{ href: "/officer/applications", text: "Applications" }}>
      <p className="govuk-body">
        For many at once,{" "}
        <a className="govuk-link" href="/officer/applications/import">
          import a file
        </a>
        .
      </p>
      <NewApplicationForm form={form} types={types} texts={texts} />
    </Page>
  );
}
