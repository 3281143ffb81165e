import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData } from "react-router";
import { registerDriver, RegistrationForm } from "#app/commands/register-driver.server";
import { homeOf } from "#app/domain/licensing/role";
import { currentPerson } from "#app/server/access.server";
import { clientAddress } from "#app/server/client-address";
import { parseForm } from "#app/server/form.server";
import { signIn } from "#app/server/sign-in.server";
import { store } from "#app/server/store.server";
import { registrations } from "#app/server/throttle.server";
import { worded } from "#app/ui/form-state";
import { RegistrationFields } from "#ui/registration-fields";
import { Page } from "#ui/page";
import { useWords } from "#ui/words-context";

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await currentPerson(request);
  return person ? redirect(homeOf(person.role)) : null;
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await parseForm(request, RegistrationForm);
  if (!form.ok) return data(form, 422);
  const retryAfter = await registrations.wait(clientAddress(request));
  if (retryAfter > 0)
    return data(
      { errors: { email: "too-many-tries" }, values: form.values },
      { status: 429, headers: { "Retry-After": String(retryAfter) } },
    );

  const registration = await registerDriver(store, form.input, new Date());
  if (!registration.done) return data({ errors: { email: registration.reason }, values: form.values }, 422);
  await registrations.count(clientAddress(request));
  const entry = await signIn(request, form.input, "/home");
  return entry.done ? entry.response : redirect("/sign-in");
}

export default function Register() {
  const words = useWords().register;
  const form = worded(useActionData<typeof action>(), words.errors);
  return (
    <Page title={words.title} errors={form.errors} back={{ href: "/" }}>
      <p className="govuk-body">{words.lead}</p>
      <form method="post" noValidate>
        <RegistrationFields form={form} />
      </form>
      <p className="govuk-body">
        <a className="govuk-link" href="/sign-in">
          {words.haveOne}
        </a>
      </p>
    </Page>
  );
}
