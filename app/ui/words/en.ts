import { accessibility } from "./en/accessibility.ts";
import { applications } from "./en/applications.ts";
import { account } from "./en/account.ts";
import { certificate, certificateCheck } from "./en/certificate.ts";
import { concern } from "./en/concern.ts";
import { consent } from "./en/consent.ts";
import { deferral } from "./en/deferral.ts";
import { help } from "./en/help.ts";
import { home } from "./en/home.ts";
import { invitation } from "./en/invitation.ts";
import { itemReport } from "./en/item-report.ts";
import { demonstrationMail, passwordReset } from "./en/password-reset.ts";
import { privacy } from "./en/privacy.ts";
import { result } from "./en/result.ts";
import { review } from "./en/review.ts";
import { shell } from "./en/shell.ts";
import { question } from "./en/question.ts";
import { register, signIn } from "./en/sign-in.ts";
import { sitting } from "./en/sitting.ts";
import { start } from "./en/start.ts";
import { training } from "./en/training.ts";
import { test } from "./en/test.ts";
import { testStart } from "./en/test-start.ts";

/** English. Another language is another file of this shape. */
export const en = {
  shell,
  signIn,
  register,
  start,
  concern,
  help,
  accessibility,
  privacy,
  invitation,
  passwordReset,
  demonstrationMail,
  home,
  applications,
  deferral,
  consent,
  training,
  account,
  testStart,
  sitting,
  test,
  result,
  certificate,
  certificateCheck,
  itemReport,
  review,
  question,
};

export type Words = typeof en;
