/** `npm run staff:invite -- --role officer --authority chorley --email …`: prints a link that makes one colleague's account. */
import { inviteStaff, type StaffInvitationRefusal } from "#app/commands/invite-staff.server";
import { STAFF_INVITATION_HOURS } from "#app/domain/licensing/staff";
import { openStore } from "#db/open-store";
import { listAuthorities } from "#db/queries/authorities";
import type { Store } from "#db/store";
import { type InvitationArguments, readInvitationArguments } from "./invitation-arguments.ts";

const REFUSALS: Record<StaffInvitationRefusal, string> = {
  "no-such-authority": "There is no such authority.",
  "authority-merged": "This authority has become part of another one. Invite the colleague to that one.",
  "email-taken": "Somebody has an account with this address already, and nobody holds two roles.",
  "invited-already": "This address has an open invitation. Withdraw it at /admin/staff, or wait until it ends.",
};

const typed = readInvitationArguments(process.argv.slice(2));
if (!typed.ok) refuse(typed.problems);
else {
  const store = openStore(process.env.DATABASE_URL ?? "file:data/fareguard.sqlite");
  try {
    await invite(store, typed.input);
  } finally {
    await store.close();
  }
}

async function invite(store: Store, input: Extract<InvitationArguments, { ok: true }>["input"]): Promise<void> {
  const invitation = await inviteStaff(store, { personId: null, role: "system" }, input, null, new Date());
  if (invitation.done) return announce(input.email, invitation.token);
  const authorities = invitation.reason === "no-such-authority" ? await listAuthorities(store) : [];
  const known = authorities.map(({ authorityId }) => authorityId).join(", ");
  refuse([REFUSALS[invitation.reason], ...(known ? [`These are there: ${known}.`] : [])]);
}

function announce(email: string, token: string): void {
  const origin = new URL(process.env.PUBLIC_ORIGIN ?? `http://localhost:${process.env.PORT ?? "3000"}`).origin;
  console.log(`${origin}/invitations/${token}`);
  console.log(`Give this link to ${email} and to nobody else. It works once, for ${STAFF_INVITATION_HOURS} hours.`);
}

function refuse(messages: readonly string[]): void {
  for (const message of messages) console.error(message);
  process.exitCode = 1;
}
