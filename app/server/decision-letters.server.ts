import { type CalendarDate, printDate } from "#app/domain/licensing/calendar-date";
import type { ApplicantWords, LetterWords } from "#app/domain/licensing/letter";
import { env } from "./env.server.ts";

type About = { authorityName: string; reference: string };

/** Asks a driver what an officer has to know before they can decide. */
export function questionLetter({ authorityName, reference }: About, applicationId: string, question: string): ApplicantWords {
  return {
    subject: `${authorityName} has a question about your application ${reference}`,
    body: `${authorityName} cannot decide about your licence application ${reference} yet. A licensing officer asks you:

${question}

Please answer here. Your council goes on when it has your answer:

${env.publicOrigin}/applications/${applicationId}/question
`,
    text: `${authorityName} has a question about your licence application ${reference}. Please answer it here: ${env.publicOrigin}/applications/${applicationId}/question`,
  };
}

/** Tells a driver that nothing is asked of them any more and that they can go on. */
export function resumptionLetter({ authorityName, reference }: About): ApplicantWords {
  return {
    subject: `${authorityName}: you can go on with your application ${reference}`,
    body: `${authorityName} has looked at your licence application ${reference}. You can go on with it now.

See what to do next:

${env.publicOrigin}/home
`,
    text: `${authorityName}: you can go on with your licence application ${reference}. See what to do next: ${env.publicOrigin}/home`,
  };
}

/** Tells an applicant that training they did elsewhere counts, and until when. */
export function waiverLetter({ authorityName, reference }: About, until: CalendarDate): ApplicantWords {
  return {
    subject: `${authorityName}: you do not need the test for application ${reference}`,
    body: `${authorityName} has accepted training that you did elsewhere. For your licence application ${reference} you do not need to do the safeguarding training and test.

This counts until and including ${printDate(until)}. Before that day you have to do training again. Your council tells you in time.
`,
    text: `${authorityName} has accepted training that you did elsewhere. You do not need the safeguarding training and test for application ${reference}. This counts until ${printDate(until)}.`,
  };
}

type Revoked = { authorityName: string; certificateNumber: string; passedOn: CalendarDate; reason: string };

/** Tells a driver that their pass counts no more, what that means for them, and what to do. */
export function revocationLetter({ authorityName, certificateNumber, passedOn, reason }: Revoked): LetterWords {
  return {
    subject: `${authorityName}: your safeguarding pass does not count any more`,
    body: `Two licensing officers of ${authorityName} have decided that your pass in the safeguarding test does not count any more. It was revoked.

Certificate number: ${certificateNumber}
Passed on ${printDate(passedOn)}

Reason: ${reason}

What this means

Your certificate is not valid now. Any council that looks it up sees that it was revoked. Please do not show it or send it to anybody. This letter does not take your licence away: your council decides about your licence by itself and writes to you if anything changes.

What to do

Call or write to the licensing office of ${authorityName}. Ask whether you may do the training and the test again, and what happens with your application. Give the certificate number. If you think the decision is wrong, tell the office so, and ask how to challenge it. You may bring somebody to help you.

You can see what to do next in your account:

${env.publicOrigin}/home
`,
  };
}

/** Tells a driver that another council has accepted their pass, as they agreed. */
export function acceptanceLetter({ authorityName, reference }: About, certificateNumber: string): ApplicantWords {
  return {
    subject: `${authorityName} has accepted your pass for application ${reference}`,
    body: `You agreed that ${authorityName} may see your safeguarding pass. A licensing officer has looked at it and accepted it for your licence application ${reference}.

Certificate number: ${certificateNumber}

You do not need to do the training and the test for this application. It is in your account now:

${env.publicOrigin}/home
`,
    text: `${authorityName} has accepted your safeguarding pass for application ${reference}. You do not need to do the training and the test for it. See your account: ${env.publicOrigin}/home`,
  };
}
