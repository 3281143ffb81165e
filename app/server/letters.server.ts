import { env } from "./env.server.ts";

type Words = { subject: string; body: string };

/** The letter with the link to choose a new password. */
export function passwordResetLetter(token: string): Words {
  return {
    subject: "Choose a new password for Fareguard",
    body: `Somebody asked for a new password for your Fareguard account. If it was you, open this link and choose one:

${env.publicOrigin}/password-reset/${token}

The link works once, for 30 minutes.

If it was not you, you need do nothing. Your password stays as it is.
`,
  };
}

/** Tells the owner of an account that its password is another one now. */
export function passwordChangedLetter(): Words {
  return {
    subject: "Your Fareguard password was changed",
    body: `The password of your Fareguard account was changed just now. Every phone and computer was signed out.

If it was you, all is well. If it was not you, choose a new password at once and tell your licensing office:

${env.publicOrigin}/password-reset
`,
  };
}
