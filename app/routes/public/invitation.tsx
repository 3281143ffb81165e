import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { acceptStaffInvitation, StaffAccountForm } from "#app/commands/accept-staff-invitation.server";
import { RegistrationForm } from "#app/commands/register-driver.server";
import { registerInvitedDriver } from "#app/commands/register-invited-driver.server";
import { currentPerson } from "#app/server/access.server";
import { found } from "#app/server/found";
import { parseForm } from "#app/server/form.server";
import { signIn } from "#app/server/sign-in.server";
import { store } from "#app/server/store.server";
import { invitationFailures } from "#app/server/throttle.server";
import { hashToken } from "#app/server/token.server";
import { findAuthority } from "#db/queries/authorities";
import { findReferenceForInvitation } from "#db/queries/invited-applications";
import { findOpenInvitation } from "#db/queries/invitations";
import { InvitationPage } from "#ui/invitation-page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const token = found(params.token);
  const open = await findOpenInvitation(store, hashToken(token), new Date());
  if (!open) return data({ token, invitation: null, person: null }, 404);
  const reference = open.applicationId && (await findReferenceForInvitation(store, open.applicationId));
  const authority = open.authorityId && (await findAuthority(store, open.authorityId));
  const { role, email } = open;
  const person = await currentPerson(request);
  const invitation = { role, email, reference: reference || null, authorityName: authority ? authority.name : null };
  return data({ token, invitation, person: person && { name: person.name, role: person.role } });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const token = found(params.token);
  const invitation = await findOpenInvitation(store, hashToken(token), new Date());
  if (!invitation) return data({ errors: {}, values: {} }, 404);
  return invitation.role === "driver" ? joinAsDriver(request, token) : joinAsStaff(request, token);
}

async function joinAsDriver(request: Request, token: string) {
  const form = await parseForm(request, RegistrationForm);
  if (!form.ok) return data(form, 422);
  const retryAfter = await invitationFailures.wait(token);
  if (retryAfter > 0) {
    const answer = { errors: { surname: "too-many-tries" }, values: form.values };
    return data(answer, { status: 429, headers: { "Retry-After": String(retryAfter) } });
  }
  const outcome = await registerInvitedDriver(store, token, form.input, new Date());
  if (outcome.done) return enter(request, form.input);
  if (outcome.reason === "details-differ") await invitationFailures.count(token);
  const field = outcome.reason === "email-taken" ? "email" : "surname";
  return data({ errors: { [field]: outcome.reason }, values: form.values }, 422);
}

async function joinAsStaff(request: Request, token: string) {
  const form = await parseForm(request, StaffAccountForm);
  if (!form.ok) return data(form, 422);
  const outcome = await acceptStaffInvitation(store, token, form.input, new Date());
  if (outcome.done) return enter(request, { email: outcome.email, password: form.input.password });
  return data({ errors: { form: outcome.reason }, values: form.values }, 422);
}

async function enter(request: Request, credentials: { email: string; password: string }) {
  const entry = await signIn(request, credentials, null);
  return entry.done ? entry.response : redirect("/sign-in");
}

export default function Invitation() {
  return <InvitationPage {...useLoaderData<typeof loader>()} sent={useActionData<typeof action>()} />;
}
