import { type CalendarDate, printDate } from "#app/domain/licensing/calendar-date";
import type { ApplicantWords, LetterWords } from "#app/domain/licensing/letter";
import { STAFF_INVITATION_HOURS, type StaffRole } from "#app/domain/licensing/staff";
import { env } from "./env.server.ts";

type About = { authorityName: string; reference: string };

/** The letter with the link to choose a new password. */
export function passwordResetLetter(token: string): LetterWords {
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
export function passwordChangedLetter(signedOut: "everywhere" | "everywhere-else"): LetterWords {
  const devices = signedOut === "everywhere" ? "Every phone and computer" : "Every other phone and computer";
  return {
    subject: "Your Fareguard password was changed",
    body: `The password of your Fareguard account was changed just now. ${devices} was signed out.

If it was you, all is well. If it was not you, choose a new password at once and tell your licensing office:

${env.publicOrigin}/password-reset
`,
  };
}

/** Asks an applicant to make an account and to begin; the link knows which application it is. */
export function driverInvitationLetter(token: string, about: About & { until: CalendarDate }): ApplicantWords {
  return {
    subject: `${about.authorityName}: your safeguarding training and test`,
    body: `${about.authorityName} asks you to do the safeguarding training and test for your licence application ${about.reference}.

Open this link to make your account, or to add the application to the account you have:

${env.publicOrigin}/invitations/${token}

Type your name and date of birth as they are on your application. That is how we know it is you.

You can do the training on your phone, a little at a time. What you have done is saved. When you pass the test, ${about.authorityName} sees it at once. You need not send a certificate.

The link works once, until ${printDate(about.until)}. If it is too old, ask your licensing office for a new one.
`,
    text: `${about.authorityName}: please do the safeguarding training and test for application ${about.reference}. Make your account here: ${env.publicOrigin}/invitations/${token} The link works once, until ${printDate(about.until)}.`,
  };
}

/** Tells a driver that an officer has looked and the application is theirs. */
export function identityConfirmedLetter({ authorityName, reference }: About): ApplicantWords {
  return {
    subject: `${authorityName} has added application ${reference} to your account`,
    body: `Your details were not quite the same as on application ${reference}. ${authorityName} has compared them and confirmed that the application is yours.

See what to do next:

${env.publicOrigin}/home
`,
    text: `${authorityName} has added application ${reference} to your account. See what to do next: ${env.publicOrigin}/home`,
  };
}

/** Tells a driver that the application is not theirs, and nothing of whose it is. */
export function identityNotConfirmedLetter({ authorityName, reference }: About): LetterWords {
  return {
    subject: `${authorityName} could not add application ${reference} to your account`,
    body: `You asked for application ${reference}. ${authorityName} has compared your details with the application and could not confirm that it is yours.

Please check the reference on your council's letter. If you think this is wrong, call your licensing office. Your account and your training stay as they are.
`,
  };
}

/** Tells an applicant that an officer has refused, and why; a text message says neither, since others may read it. */
export function refusalLetter({ authorityName, reference }: About, reason: string): ApplicantWords {
  return {
    subject: `${authorityName}: a decision about your application ${reference}`,
    body: `${authorityName} has decided about the safeguarding training and test for your licence application ${reference}.

Decision: refused

Reason: ${reason}

If you have questions or want to challenge this, call or write to your licensing office.
`,
    text: `${authorityName} has decided about your licence application ${reference}. Please call or write to its licensing office to hear the decision and the reason.`,
  };
}

/** Tells a driver that they may sit the test once more. */
export function allowanceLetter({ authorityName, reference }: About): ApplicantWords {
  return {
    subject: `${authorityName}: you may take the test again`,
    body: `${authorityName} has allowed you one more attempt at the test for your licence application ${reference}.

See what to read again first:

${env.publicOrigin}/home
`,
    text: `${authorityName} has allowed you one more attempt at the test for application ${reference}. See what to read again first: ${env.publicOrigin}/home`,
  };
}

type Corrected = {
  attemptId: string;
  authorityName: string;
  certificate: { number: string; passedOn: CalendarDate; validUntil: CalendarDate };
};

/** Tells a driver that a test they had failed counts as passed, because a question in it was at fault. */
export function correctedResultLetter({ attemptId, authorityName, certificate }: Corrected): LetterWords {
  return {
    subject: `You passed: the result of your test of ${printDate(certificate.passedOn)} has changed`,
    body: `A question in your safeguarding test of ${printDate(certificate.passedOn)} was not right. That was our mistake, not yours. We have marked your test again.

Your result now: you passed.

Certificate number: ${certificate.number}
Valid until ${printDate(certificate.validUntil)}

${authorityName} sees your pass already. You need not send anything, and you need not take the test again. If the council has told you anything else about your application since then, call its licensing office and give the certificate number.

See your result:

${env.publicOrigin}/attempts/${attemptId}/result
`,
  };
}

/** The letter that brings a colleague the link to their account. */
export function staffInvitationLetter(role: StaffRole, authorityName: string | null, token: string): LetterWords {
  const roles = { officer: "a licensing officer", editor: "an editor of the course", admin: "an administrator" };
  return {
    subject: "Your invitation to Fareguard",
    body: `You are invited to work with Fareguard as ${roles[role]}${authorityName ? ` of ${authorityName}` : ""}. Open this link and make your account:

${env.publicOrigin}/invitations/${token}

The link works once, for ${STAFF_INVITATION_HOURS / 24} days. It is for you alone: please do not pass it on.

If you did not expect this, you need do nothing. The link ends by itself.
`,
  };
}
