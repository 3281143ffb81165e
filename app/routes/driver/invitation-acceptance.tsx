import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData } from "react-router";
import { acceptDriverInvitation } from "#app/commands/accept-driver-invitation.server";
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
  const outcome = await acceptDriverInvitation(store, driver, found(params.token), new Date());
  if (outcome.done) return redirect("/home");
  return data({ errors: { form: outcome.reason }, values: {} }, outcome.reason === "link-over" ? 404 : 422);
}

export default function InvitationAcceptance() {
  const { invitation, register } = useWords();
  const form = worded(useActionData<typeof action>(), { ...register.errors, ...invitation.errors });
  return (
    <Page title={invitation.driver.title} errors={form.errors} back={{ href: "/home" }}>
      {!form.errors.form && (
        <form method="post">
          <Button>{invitation.signedIn.submit}</Button>
        </form>
      )}
    </Page>
  );
}
