import { data, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { readAppealPack } from "#app/commands/read-appeal-pack.server";
import { requireOfficer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { completePack } from "#app/ui/appeal-words";
import { AppealPackPage } from "#ui/appeal-pack-page";
import { Page } from "#ui/page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request);
  const attemptId = found(params.id);
  const reading = await readAppealPack(store, officer, { attemptId, as: "page" }, new Date());
  return reading.done ? data({ attemptId, pack: completePack(reading.pack) }) : data({ attemptId, pack: null }, 409);
}

export default function AppealPack() {
  const { attemptId, pack } = useLoaderData<typeof loader>();
  if (pack) return <AppealPackPage pack={pack} />;
  return (
    <Page title="There is no appeal pack yet" back={{ href: `/officer/attempts/${attemptId}`, text: "Attempt" }}>
      <p className="govuk-body">This test is still open. Its pack can be read once it is finished.</p>
    </Page>
  );
}
