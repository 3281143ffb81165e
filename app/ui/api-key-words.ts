import type { ApiKeyStanding } from "#app/domain/licensing/api-key";

/** Messages of the form of a new key. */
export const API_KEY_ERRORS = {
  "name-missing": "Say which system will use the key",
  "name-long": "Use 100 characters or fewer",
  "authority-missing": "Choose the council whose applications the key opens",
  "days-missing": "Choose how long the key lasts",
  other: "Check what you typed here",
};

/** Why no key was made. */
export const API_KEY_REFUSALS = { "no-such-authority": { authority: API_KEY_ERRORS["authority-missing"] } };

export const API_KEY_STANDINGS: Record<ApiKeyStanding, string> = { "in-use": "In use", expired: "Over", withdrawn: "Withdrawn" };

export const API_KEY_DONE = { withdrawn: "The key is withdrawn. It opens nothing any more" };
