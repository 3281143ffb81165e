import type { StaffRole } from "#app/domain/licensing/staff";

/** The roles as colleagues call them. */
export const STAFF_ROLE_WORDS: Record<StaffRole, { name: string; may: string }> = {
  officer: { name: "Licensing officer", may: "Works on the licence applications of one council" },
  editor: { name: "Editor", may: "Changes the course and the questions, and publishes them" },
  admin: { name: "Administrator", may: "Looks after staff, policies, the audit log and the ledger" },
};

/** A stored role in words; a role nobody worded shows as it is stored. */
export function staffRoleName(role: string): string {
  return new Map(Object.entries(STAFF_ROLE_WORDS)).get(role)?.name ?? role;
}

/** What is wrong with an invitation, by the field it is about. A reason without words does not compile where it is used. */
export const STAFF_INVITATION_REFUSALS = {
  "no-such-authority": { authority: "Choose the council the officer works for" },
  "authority-merged": { authority: "This council has become part of another one. Choose that one" },
  "email-taken": {
    email:
      "Somebody has an account with this address already, and nobody holds two roles. If they have left and come back, open their page under Staff",
  },
  "invited-already": { email: "This address has an open invitation. Withdraw that one first" },
};

/** Messages of the invitation's form. */
export const STAFF_INVITATION_ERRORS = {
  "role-missing": "Choose a role",
  "authority-missing": "Choose the council the officer works for",
  "authority-not-theirs": "Only an officer works for a council. Choose “No council” for this role",
  "email-missing": "Enter the e-mail address",
  "email-wrong": "Enter an e-mail address, such as name@example.gov.uk",
  other: "Check what you typed here",
};

/** Why somebody's access was not ended. */
export const DEPARTURE_REFUSALS = {
  "own-account": "This is your own account. Another administrator has to end it",
  "departed-already": "A colleague has ended this access already",
  "last-admin": "This is the last administrator. Invite another one first, so that somebody can look after Fareguard",
};

export const STAFF_DONE = {
  invited: "The letter with the link is on its way",
  withdrawn: "The invitation is withdrawn. Its link opens nothing any more",
  "signed-out": "They are signed out everywhere",
  departed: "The access has ended. They are signed out everywhere",
  returned: "They can sign in again",
};
