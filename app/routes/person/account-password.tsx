import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { changePassword, PasswordChangeForm, type PasswordChangeRefusal } from "#app/commands/change-password.server";
import { requirePerson } from "#app/server/access.server";
import { parseForm } from "#app/server/form.server";
import { signIn } from "#app/server/sign-in.server";
import { store } from "#app/server/store.server";
import { currentPasswordFailures } from "#app/server/throttle.server";
import { worded } from "#app/ui/form-state";
import { Button } from "#ui/govuk/button";
import { PasswordInput } from "#ui/govuk/password-input";
import { Page } from "#ui/page";
import { useWords } from "#ui/words-context";

const FIELDS: Record<PasswordChangeRefusal, string> = {
  "current-wrong": "currentPassword",
  "password-short-staff": "newPassword",
  "password-same": "newPassword",
  "changed-meanwhile": "form",
};

export async function loader({ request }: LoaderFunctionArgs) {
  const { role } = await requirePerson(request);
  return { staff: role !== "driver" };
}

export async function action({ request }: ActionFunctionArgs) {
  const person = await requirePerson(request);
  const form = await parseForm(request, PasswordChangeForm);
  if (!form.ok) return data(form, 422);
  const retryAfter = await currentPasswordFailures.wait(person.personId);
  if (retryAfter > 0) {
    const answer = { errors: { currentPassword: "too-many-tries" }, values: {} };
    return data(answer, { status: 429, headers: { "Retry-After": String(retryAfter) } });
  }
  const change = await changePassword(store, person, form.input, new Date());
  if (change.done) return stayHere(request, { email: change.email, password: form.input.newPassword });
  if (change.reason === "current-wrong") await currentPasswordFailures.count(person.personId);
  return data({ errors: { [FIELDS[change.reason]]: change.reason }, values: {} }, change.reason === "changed-meanwhile" ? 409 : 422);
}

/** The old session has ended with the others; this browser gets a new one. */
async function stayHere(request: Request, credentials: { email: string; password: string }) {
  const entry = await signIn(request, credentials, "/account?done=password");
  return entry.done ? entry.response : redirect("/sign-in");
}

export default function AccountPassword() {
  const { staff } = useLoaderData<typeof loader>();
  const { account } = useWords();
  const words = account.password;
  const { errors } = worded(useActionData<typeof action>(), account.errors);
  return (
    <Page title={words.title} errors={errors} back={{ href: "/account", text: account.title }}>
      <p className="govuk-body">{words.lead}</p>
      <form method="post" noValidate>
        <PasswordInput name="currentPassword" label={words.current} errorMessage={errors.currentPassword} />
        <PasswordInput
          name="newPassword"
          label={words.new}
          hint={staff ? words.staffHint : words.hint}
          errorMessage={errors.newPassword}
          autoComplete="new-password"
        />
        <Button>{words.submit}</Button>
      </form>
      <p className="govuk-body">
        <a className="govuk-link" href="/password-reset">
          {words.forgot}
        </a>
      </p>
    </Page>
  );
}
