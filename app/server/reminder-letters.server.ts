import { type CalendarDate, printDate } from "#app/domain/licensing/calendar-date";
import type { ApplicantWords, LetterWords } from "#app/domain/licensing/letter";
import { env } from "./env.server.ts";

type About = { authorityName: string; reference: string };

/** Tells the holder of a pass when it ends, and that doing it again early costs them nothing. */
export function expiryLetter(pass: {
  authorityName: string;
  label: string;
  certificateNumber: string;
  validUntil: CalendarDate;
}): LetterWords {
  const until = printDate(pass.validUntil);
  return {
    subject: `Your safeguarding pass ends on ${until}`,
    body: `Your safeguarding pass for ${pass.authorityName} (${pass.label}) ends on ${until}.

Certificate number: ${pass.certificateNumber}

If you want to keep your licence, do the training and the test again before then. You lose no time by doing it early: the new pass begins when this one ends. When your council has your renewal application, add its reference here:

${env.publicOrigin}/home

If you have given up your licence, you need do nothing.
`,
  };
}

/** Tells somebody that what they have read is saved and where to go on. */
export function unfinishedLetter({ authorityName, reference }: About): ApplicantWords {
  return {
    subject: `${authorityName}: your safeguarding training and test are not finished`,
    body: `Your training and test for licence application ${reference} are not finished. ${authorityName} can only decide about your licence when you have passed the test.

What you have read is saved. You can go on where you stopped, a few minutes at a time, on your phone:

${env.publicOrigin}/home
`,
    text: `${authorityName}: your safeguarding training and test for application ${reference} are not finished. What you have read is saved. Go on here: ${env.publicOrigin}/home`,
  };
}

/** For an applicant whom no e-mail and no text message can reach. It is printed, so its address is one that can be typed. */
export function invitationByPost({ authorityName, reference }: About): LetterWords {
  return {
    subject: `Your safeguarding training and test: application ${reference}`,
    body: `${authorityName} asks you to do the safeguarding training and test for your licence application ${reference}.

Go to this page on your phone and make an account:

${env.publicOrigin}/register

Then add your application with its reference: ${reference}. Type your name and date of birth as they are on your application. That is how we know it is you.

You can do the training a little at a time. What you have done is saved. When you pass the test, ${authorityName} sees it at once. You need not send a certificate.
`,
  };
}

/** Tells an applicant that their council has seen the pass. */
export function verificationLetter({ authorityName, reference }: About): ApplicantWords {
  return {
    subject: `${authorityName} has verified your safeguarding pass`,
    body: `${authorityName} has verified your safeguarding pass for licence application ${reference}. There is nothing left to do for this part of your application.

Your certificate is in your account:

${env.publicOrigin}/home

The decision about the licence itself comes from your licensing office.
`,
    text: `${authorityName} has verified your safeguarding pass for application ${reference}. There is nothing left to do for this part of it.`,
  };
}
