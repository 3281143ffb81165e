import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { homeOf } from "#app/domain/licensing/role";
import { currentPerson } from "#app/server/access.server";
import { env } from "#app/server/env.server";
import { parseForm } from "#app/server/form.server";
import { signIn, SignInForm } from "#app/server/sign-in.server";
import { worded } from "#app/ui/form-state";
import { DemonstrationPeople } from "#ui/demonstration-people";
import { Button } from "#ui/govuk/button";
import { PasswordInput } from "#ui/govuk/password-input";
import { Page } from "#ui/page";
import { TextField } from "#ui/text-field";
import { useWords } from "#ui/words-context";

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await currentPerson(request);
  if (person) throw redirect(homeOf(person.role));
  return { next: new URL(request.url).searchParams.get("next"), demonstration: env.demo };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await parseForm(request, SignInForm);
  if (!form.ok) return data(form, 422);
  const { email, password, next } = form.input;
  const outcome = await signIn(request, { email, password }, next || null);
  if (outcome.done) return outcome.response;
  const answer = { errors: { email: outcome.reason }, values: form.values };
  if (outcome.reason === "wrong") return data(answer, 422);
  return data(answer, { status: 429, headers: { "Retry-After": String(outcome.retryAfter) } });
}

export default function SignIn() {
  const { next, demonstration } = useLoaderData<typeof loader>();
  const words = useWords().signIn;
  const form = worded(useActionData<typeof action>(), words.errors);
  return (
    <Page title={words.title} errors={form.errors}>
      <form method="post" noValidate>
        <input type="hidden" name="next" value={next ?? ""} />
        <TextField form={form} name="email" label={words.email} type="email" autoComplete="username" spellCheck={false} />
        <PasswordInput id="password" name="password" label={words.password} errorMessage={form.errors.password} />
        <Button>{words.submit}</Button>
      </form>
      <p className="govuk-body">
        <a className="govuk-link" href="/password-reset">
          {words.forgot}
        </a>
      </p>
      <p className="govuk-body">
        {words.newHere}{" "}
        <a className="govuk-link" href="/register">
          {words.register}
        </a>
      </p>
      {demonstration && <DemonstrationPeople />}
    </Page>
  );
}
