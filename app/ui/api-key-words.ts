import type { ApiKeyStanding, ApiScope } from "#app/domain/api/api-key";

/** Messages of the form of a new key. */
export const API_KEY_ERRORS = {
  "name-missing": "Say which system will use the key",
  "name-long": "Use 100 characters or fewer",
  "authority-missing": "Choose the council that the key is for",
  "days-missing": "Choose how long the key lasts",
  "scopes-missing": "Choose at least one thing that the key may do",
  "address-wrong": "Type addresses such as 192.0.2.10 or 192.0.2.0/24, one a line",
  "addresses-long": "Use 2,000 characters or fewer",
  other: "Check what you typed here",
};

/** Why no key was made. */
export const API_KEY_REFUSALS = {
  "no-such-authority": { authority: API_KEY_ERRORS["authority-missing"] },
  "authority-merged": { authority: "This council has become part of another one. Choose that one" },
};

export const API_KEY_STANDINGS: Record<ApiKeyStanding, string> = { "in-use": "In use", expired: "Over", withdrawn: "Withdrawn" };

export const API_KEY_DONE = { withdrawn: "The key is withdrawn. It opens nothing any more" };

/** What each scope lets a key do, and what exactly it opens. */
export const SCOPE_WORDS: Record<ApiScope, { name: string; what: string }> = {
  "applications:read": { name: "Read applications", what: "Where each one stands, with the applicant’s name." },
  "applications:write": {
    name: "Add applications",
    what: "One at a time, by the rules of a file. With an e-mail address, or a mobile number where text messages are set up, the applicant is invited at once.",
  },
  "drivers:read": { name: "Read drivers", what: "Who has an application, with their name, and their pass in force." },
  "passes:read": { name: "Read passes", what: "Each pass with its number, dates and whether it counts. No marks." },
  "verifications:read": { name: "Read decisions", what: "What officers decided and when, without their names and reasons." },
  "reports:read": { name: "Read reports", what: "The numbers of the committee’s report. They name nobody." },
};
