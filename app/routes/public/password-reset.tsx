import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { NewPasswordForm, resetPassword } from "#app/commands/reset-password.server";
import { found } from "#app/server/found";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { hashToken } from "#app/server/token.server";
import { worded } from "#app/ui/form-state";
import { findResetToken } from "#db/queries/password-resets";
import { Button } from "#ui/govuk/button";
import { PasswordInput } from "#ui/govuk/password-input";
import { Page } from "#ui/page";
import { ResetOver } from "#ui/password-reset-notes";
import { useWords } from "#ui/words-context";

export async function loader({ params }: LoaderFunctionArgs) {
  const owner = await findResetToken(store, hashToken(found(params.token)), new Date());
  return data({ open: owner !== null, staff: owner !== null && owner.role !== "driver" }, owner ? 200 : 404);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await parseForm(request, NewPasswordForm);
  if (!form.ok) return data(form, 422);
  const outcome = await resetPassword(store, found(params.token), form.input.password, new Date());
  if (outcome.done) return redirect("/password-reset?state=changed");
  return data({ errors: { password: outcome.reason }, values: {} }, outcome.reason === "link-over" ? 404 : 422);
}

export default function PasswordReset() {
  const { open, staff } = useLoaderData<typeof loader>();
  const words = useWords().passwordReset;
  const form = worded(useActionData<typeof action>(), words.errors);
  if (!open) return <ResetOver />;
  return (
    <Page title={words.choose.title} errors={form.errors}>
      <p className="govuk-body">{words.choose.everywhere}</p>
      <form method="post" noValidate>
        <PasswordInput
          id="password"
          name="password"
          label={words.choose.password}
          hint={staff ? words.choose.staffHint : words.choose.hint}
          errorMessage={form.errors.password}
          autoComplete="new-password"
        />
        <Button>{words.choose.submit}</Button>
      </form>
    </Page>
  );
}
