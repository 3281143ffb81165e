import { expect, test } from "vitest";
import { acceptStaffInvitation } from "#app/commands/accept-staff-invitation.server";
import { inviteStaff, StaffInvitationForm } from "#app/commands/invite-staff.server";
import { withdrawInvitation } from "#app/commands/withdraw-invitation.server";
import { staffInvitationLetter } from "#app/server/letters.server";
import { search } from "#db/queries/audit";
import { listOpenForStaff } from "#db/queries/invitations";
import { findByEmail } from "#db/queries/people";
import type { Store } from "#db/store";
import { listWaiting } from "../support/outbox.ts";
import { addAdmin, addDriver, IMRAN } from "../support/people.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const inHours = (hours: number) => new Date(now.getTime() + hours * 60 * 60 * 1000);
const system = { personId: null, role: "system" } as const;
const officer = { role: "officer", authority: "chorley", email: "sam.rigby@example.com" } as const;
const sam = { name: "Sam Rigby", password: "four long plain words" };
const everything = { action: "staff.", person: "", authority: "", from: null, until: null };

async function tokenOf(store: Store, input: Parameters<typeof inviteStaff>[2]): Promise<string> {
  const invitation = await inviteStaff(store, system, input, null, now);
  if (!invitation.done) throw new Error(invitation.reason);
  return invitation.token;
}

for (const engine of ENGINES) {
  test(`${engine}: Asha invites Sam as an officer of Chorley; the letter holds the link, and Sam joins with it`, async () => {
    const store = await openTestStore(engine);
    const asha = await addAdmin(store, "Asha Bennett", now);
    const letter = (token: string) => staffInvitationLetter("officer", "Chorley Council", token);
    const invitation = await inviteStaff(store, { personId: asha.personId, role: "admin" }, officer, letter, now);
    const [sent] = await listWaiting(store);
    expect(sent).toMatchObject({ recipient: officer.email });
    expect(sent?.body).toContain("a licensing officer of Chorley Council");
    const token = /invitations\/(\S+)/.exec(sent?.body ?? "")?.[1] ?? "";
    expect(invitation).toEqual({ done: true, token });
    expect(await listOpenForStaff(store, now)).toMatchObject([
      { email: officer.email, role: "officer", authorityName: "Chorley Council", expiresAt: inHours(72) },
    ]);

    expect(await acceptStaffInvitation(store, token, sam, inHours(71))).toMatchObject({ done: true });
    expect(await findByEmail(store, officer.email)).toMatchObject({ role: "officer" });
    expect(await listOpenForStaff(store, inHours(71))).toEqual([]);
    expect(await search(store, everything, null, 10)).toMatchObject([
      { action: "staff.joined", authorityId: "chorley" },
      { action: "staff.invited", authorityId: "chorley", actorId: asha.personId },
    ]);
  });

  test(`${engine}: a withdrawn invitation opens nothing, and can be withdrawn once`, async () => {
    const store = await openTestStore(engine);
    const asha = await addAdmin(store, "Asha Bennett", now);
    const token = await tokenOf(store, officer);
    const [open] = await listOpenForStaff(store, now);
    const invitationId = open?.invitationId ?? "";
    expect(await withdrawInvitation(store, asha, invitationId, now)).toEqual({ done: true });
    expect(await acceptStaffInvitation(store, token, sam, now)).toEqual({ done: false, reason: "link-over" });
    expect(await listOpenForStaff(store, now)).toEqual([]);
    await expect(withdrawInvitation(store, asha, invitationId, now)).rejects.toMatchObject({ init: { status: 404 } });
    expect(await inviteStaff(store, system, officer, null, now)).toMatchObject({ done: true });
  });
}

test("the link is worth nothing after 72 hours", async () => {
  const store = await openTestStore();
  const token = await tokenOf(store, officer);
  expect(await acceptStaffInvitation(store, token, sam, inHours(72))).toEqual({ done: false, reason: "link-over" });
});

test("without a letter nothing is written to anybody, and the store keeps only the hash of the token", async () => {
  const store = await openTestStore();
  const token = await tokenOf(store, officer);
  expect(await listWaiting(store)).toEqual([]);
  const [row] = await store.db.select().from(store.t.invitations);
  expect(row?.tokenHash).toMatch(/^[0-9a-f]{64}$/);
  expect(row?.tokenHash).not.toBe(token);
});

test("nobody gets a second role: an address with an account, a driver's too, is not invited", async () => {
  const store = await openTestStore();
  await addDriver(store, IMRAN, now);
  const email = IMRAN.email;
  expect(await inviteStaff(store, system, { role: "editor", authority: null, email }, null, now)).toEqual({
    done: false,
    reason: "email-taken",
  });
});

test("an address has one open invitation at a time", async () => {
  const store = await openTestStore();
  await tokenOf(store, officer);
  const again = { role: "admin", authority: null, email: officer.email } as const;
  expect(await inviteStaff(store, system, again, null, now)).toEqual({ done: false, reason: "invited-already" });
  expect(await inviteStaff(store, system, again, null, inHours(72))).toMatchObject({ done: true });
});

test("an officer's authority must exist", async () => {
  const store = await openTestStore();
  const nowhere = { ...officer, authority: "atlantis" };
  expect(await inviteStaff(store, system, nowhere, null, now)).toEqual({ done: false, reason: "no-such-authority" });
});

test("the form wants an authority for an officer, none for others, and a real address", () => {
  const faults = (typed: Record<string, string>) => StaffInvitationForm.safeParse(typed).error?.issues.map(({ message }) => message);
  expect(faults({ role: "officer", authority: "chorley", email: "Sam@Example.com" })).toBeUndefined();
  expect(faults({ role: "officer", authority: "", email: "sam@example.com" })).toEqual(["authority-missing"]);
  expect(faults({ role: "admin", authority: "chorley", email: "sam@example.com" })).toEqual(["authority-not-theirs"]);
  expect(faults({ role: "driver", email: "sam" })).toEqual(["role-missing", "email-wrong"]);
});
