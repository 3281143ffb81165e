import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { londonDate } from "#app/domain/licensing/calendar-date";
import { type TrainedYear, trainedYear, yearsAsked } from "#app/domain/licensing/trained-year";
import { requireOfficer } from "#app/server/access.server";
import { store } from "#app/server/store.server";
import { listLicenseeTypes, readPolicyInForce } from "#db/queries/authorities";
import { countTrainedForAuthority } from "#db/queries/reports";
import { InformationAnswers } from "#ui/information-answers";
import { Page } from "#ui/page";

export async function loader({ request }: LoaderFunctionArgs) {
  const { authorityId, authorityName } = await requireOfficer(request);
  const years: TrainedYear[] = [];
  for (const year of yearsAsked(londonDate(new Date())))
    years.push(trainedYear(year, await countTrainedForAuthority(store, authorityId, year)));
  const types: { label: string; months: number }[] = [];
  for (const { licenseeType, label } of await listLicenseeTypes(store, authorityId)) {
    const { policy } = await readPolicyInForce(store, authorityId, licenseeType);
    types.push({ label, months: policy.validity_months });
  }
  return { authorityName, years, types };
}

export default function FreedomOfInformation() {
  const answers = useLoaderData<typeof loader>();
  return (
    <Page title="Freedom of information" caption={answers.authorityName} back={{ href: "/officer/reports", text: "Reports" }} wide>
      <InformationAnswers {...answers} />
    </Page>
  );
}
