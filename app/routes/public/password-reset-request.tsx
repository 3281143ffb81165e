import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { askPasswordReset, PasswordResetRequestForm } from "#app/commands/ask-password-reset.server";
import { clientAddress } from "#app/server/client-address";
import { env } from "#app/server/env.server";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { passwordResets } from "#app/server/throttle.server";
import { worded } from "#app/ui/form-state";
import { Button } from "#ui/govuk/button";
import { Page } from "#ui/page";
import { ResetDone, ResetSent } from "#ui/password-reset-notes";
import { TextField } from "#ui/text-field";
import { useWords } from "#ui/words-context";

export function loader({ request }: LoaderFunctionArgs) {
  const state = new URL(request.url).searchParams.get("state");
  return { state, demonstration: env.demo };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await parseForm(request, PasswordResetRequestForm);
  if (!form.ok) return data(form, 422);
  const retryAfter = await passwordResets.wait(clientAddress(request));
  if (retryAfter > 0) {
    const answer = { errors: { email: "too-many-tries" }, values: form.values };
    return data(answer, { status: 429, headers: { "Retry-After": String(retryAfter) } });
  }
  await passwordResets.count(clientAddress(request));
  // Whatever came of it, the answer is the same: nobody learns here who has an account.
  await askPasswordReset(store, form.input, new Date());
  return redirect("/password-reset?state=sent");
}

export default function PasswordResetRequest() {
  const { state, demonstration } = useLoaderData<typeof loader>();
  const words = useWords().passwordReset;
  const form = worded(useActionData<typeof action>(), words.errors);
  if (state === "sent") return <ResetSent demonstration={demonstration} />;
  if (state === "changed") return <ResetDone />;
  return (
    <Page title={words.ask.title} errors={form.errors} back={{ href: "/sign-in", text: words.ask.back }}>
      <p className="govuk-body">{words.ask.lead}</p>
      <form method="post" action="/password-reset" noValidate>
        <TextField form={form} name="email" label={words.ask.email} type="email" autoComplete="username" spellCheck={false} />
        <Button>{words.ask.submit}</Button>
      </form>
    </Page>
  );
}
