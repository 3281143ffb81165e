import { expect, test } from "vitest";
import { acceptStaffInvitation, StaffAccountForm } from "#app/commands/accept-staff-invitation.server";
import { findByEmail } from "#db/queries/people";
import { invite } from "../support/invitations.ts";
import { addOfficer } from "../support/people.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";

const now = new Date("2026-11-24T10:00:00Z");
const sam = { name: "Sam Rigby", password: "four long plain words" };

for (const engine of ENGINES) {
  test(`${engine}: Sam joins as the officer the invitation says, under the address it was sent to, once`, async () => {
    const store = await openTestStore(engine);
    const token = await invite(store, { role: "officer", email: "Sam.Rigby@example.com" }, now);
    expect(await acceptStaffInvitation(store, token, sam, now)).toMatchObject({ done: true });
    expect(await findByEmail(store, "sam.rigby@example.com")).toMatchObject({ role: "officer" });
    expect(await acceptStaffInvitation(store, token, sam, now)).toEqual({ done: false, reason: "link-over" });
  });
}

test("a driver's invitation makes nobody staff", async () => {
  const store = await openTestStore();
  const token = await invite(store, { email: "imran@example.com" }, now);
  expect(await acceptStaffInvitation(store, token, sam, now)).toEqual({ done: false, reason: "link-over" });
});

test("an address that has an account keeps its role", async () => {
  const store = await openTestStore();
  await addOfficer(store, now);
  const token = await invite(store, { role: "admin", authorityId: null, email: "helen.chorley@example.com" }, now);
  expect(await acceptStaffInvitation(store, token, sam, now)).toEqual({ done: false, reason: "email-taken" });
  expect(await findByEmail(store, "helen.chorley@example.com")).toMatchObject({ role: "officer" });
});

test("a password of staff has at least 15 characters", () => {
  expect(StaffAccountForm.safeParse({ name: "Sam", password: "fourteen chars" }).success).toBe(false);
  expect(StaffAccountForm.safeParse({ name: "Sam", password: "fifteen letters" }).success).toBe(true);
});
