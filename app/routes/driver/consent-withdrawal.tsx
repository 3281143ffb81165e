import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useParams } from "react-router";
import { withdrawConsent } from "#app/commands/withdraw-consent.server";
import { requireDriver } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { worded } from "#app/ui/form-state";
import { Button } from "#ui/govuk/button";
import { Page } from "#ui/page";
import { useWords } from "#ui/words-context";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireDriver(request);
  return null;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const driver = await requireDriver(request);
  const withdrawal = await withdrawConsent(store, driver, found(params.consent), new Date());
  if (withdrawal.done) return redirect(`/certificates/${found(params.number)}/consents?done=withdrawn`);
  return data({ errors: { form: withdrawal.reason }, values: {} }, 409);
}

export default function ConsentWithdrawal() {
  const words = useWords().consent;
  const { errors } = worded(useActionData<typeof action>(), words.errors);
  const address = `/certificates/${useParams().number ?? ""}/consents`;
  return (
    <Page title={words.withdraw} errors={errors} back={{ href: address, text: words.title }}>
      {!errors.form && (
        <form method="post">
          <Button preventDoubleClick>{words.withdraw}</Button>
        </form>
      )}
    </Page>
  );
}
