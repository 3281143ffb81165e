import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { requireAdmin } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { findAuthority, listLicenseeTypes } from "#db/queries/authorities";
import { listPolicies } from "#db/queries/policy-history";
import { LicenseeTypePolicy } from "#ui/licensee-type-policy";
import { DoneNotice } from "#ui/done-notice";
import { Page } from "#ui/page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAdmin(request);
  const { authorityId, name } = found(await findAuthority(store, found(params.id)));
  const [types, policies] = await Promise.all([listLicenseeTypes(store, authorityId), listPolicies(store, authorityId)]);
  const inForce = types.map(({ licenseeType, label }) => {
    const { version, policy, createdAt } = found(policies.find((candidate) => candidate.licenseeType === licenseeType));
    return { licenseeType, label, version, policy, createdAt };
  });
  return { authorityId, name, inForce, saved: new URL(request.url).searchParams.get("saved") };
}

export default function Authority() {
  const { authorityId, name, inForce, saved } = useLoaderData<typeof loader>();
  const messages = Object.fromEntries(inForce.map(({ licenseeType, label }) => [licenseeType, `The policy for “${label}” is set`]));
  return (
    <Page title={name} caption="Policies in force" back={{ href: "/admin/authorities", text: "Councils" }} wide>
      <DoneNotice title="Done" messages={messages} done={saved} />
      <p className="govuk-body">Whoever begins a test keeps the policy of that moment. A new one serves the tests that begin after it.</p>
      {inForce.map((type) => (
        <LicenseeTypePolicy key={type.licenseeType} authorityId={authorityId} {...type} />
      ))}
    </Page>
  );
}
