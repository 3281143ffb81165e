import { expect, test } from "vitest";
import { readEnv } from "#app/server/env.server";

const production = { PUBLIC_ORIGIN: "https://training.chorley.gov.uk", SESSION_SECRET: "x".repeat(32), BADGE_KEY_FILE: "keys.json" };
const KEY = `fareguard-${"0".repeat(73)}`;
const TEMPLATE = "26785a09-ab16-4eb0-8407-a37497a57506";

test("a complete production setting is accepted, with cookies for https only", () => {
  const env = readEnv(production);
  expect(env).toMatchObject({ publicOrigin: "https://training.chorley.gov.uk", secure: true, demo: false, smtpUrl: null });
});

test.each([
  ["SESSION_SECRET", { SESSION_SECRET: undefined }],
  ["SESSION_SECRET", { SESSION_SECRET: "short" }],
  ["BADGE_KEY_FILE", { BADGE_KEY_FILE: undefined }],
  ["PUBLIC_ORIGIN", { PUBLIC_ORIGIN: undefined }],
  ["PUBLIC_ORIGIN", { PUBLIC_ORIGIN: "training.chorley.gov.uk" }],
  ["PUBLIC_ORIGIN", { PUBLIC_ORIGIN: "http://training.chorley.gov.uk" }],
  ["PUBLIC_ORIGIN", { PUBLIC_ORIGIN: "ftp://training.chorley.gov.uk" }],
  ["DATABASE_URL", { DATABASE_URL: "mysql://localhost/fareguard" }],
  ["DATABASE_URL", { DATABASE_URL: "file:" }],
  ["PORT", { PORT: "0" }],
  ["PORT", { PORT: "eighty" }],
  ["SMTP_URL", { SMTP_URL: "https://mail.chorley.gov.uk" }],
  ["NOTIFY_EMAIL_TEMPLATE", { NOTIFY_API_KEY: KEY }],
  ["NOTIFY_SMS_TEMPLATE", { NOTIFY_API_KEY: KEY }],
  ["NOTIFY_SMS_TEMPLATE", { NOTIFY_API_KEY: KEY, NOTIFY_SMS_TEMPLATE: "our template" }],
  ["NOTIFY_API_KEY", { NOTIFY_SMS_TEMPLATE: TEMPLATE }],
  ["NOTIFY_API_KEY", { NOTIFY_EMAIL_TEMPLATE: TEMPLATE }],
  ["LRS_SECRET", { LRS_URL: "https://lrs.example.com/xapi", LRS_KEY: "fareguard" }],
  ["LRS_URL", { LRS_URL: "http://lrs.example.com/xapi", LRS_KEY: "fareguard", LRS_SECRET: "s3cret" }],
  ["TRUST_PROXY", { TRUST_PROXY: "yes" }],
  ["DEMO", { DEMO: "true" }],
  ["DEMO", { DEMO: "1" }],
  ["LOG_LEVEL", { LOG_LEVEL: "loud" }],
])("a start with a wrong %s is refused, and the message names it (%o)", (name, change) => {
  expect(() => readEnv({ ...production, ...change })).toThrow(name);
});

test("every problem is named at once, so that one start is enough to mend them", () => {
  expect(() => readEnv({ ...production, PORT: "0", DATABASE_URL: "x" })).toThrow(/PORT.*DATABASE_URL|DATABASE_URL.*PORT/);
});

test("no message repeats a secret", () => {
  expect(() => readEnv({ ...production, SESSION_SECRET: "hunter2" })).toThrow(/^(?!.*hunter2)/);
});

test("a demonstration needs no settings, follows its port, and stays on this machine", () => {
  expect(readEnv({ DEMO: "1", PORT: "3104" })).toMatchObject({ publicOrigin: "http://localhost:3104", secure: false, demo: true });
  expect(readEnv({ DEMO: "1" }).sessionSecret).not.toBe(readEnv({ DEMO: "1" }).sessionSecret);
});

test("the public origin is kept without path or slash", () => {
  expect(readEnv({ ...production, PUBLIC_ORIGIN: "https://training.chorley.gov.uk/start/" }).publicOrigin).toBe(
    "https://training.chorley.gov.uk",
  );
});

test("Notify may carry the e-mails, the text messages or both, also beside a mail server", () => {
  const smtp = { SMTP_URL: "smtp://mail.chorley.gov.uk" };
  const notify = (change: Record<string, string>) => readEnv({ ...production, NOTIFY_API_KEY: KEY, ...change });
  expect(notify({ NOTIFY_EMAIL_TEMPLATE: TEMPLATE })).toMatchObject({
    notify: { emailTemplate: TEMPLATE, smsTemplate: null },
    texts: false,
  });
  expect(notify({ ...smtp, NOTIFY_SMS_TEMPLATE: TEMPLATE })).toMatchObject({
    smtpUrl: "smtp://mail.chorley.gov.uk",
    notify: { emailTemplate: null, smsTemplate: TEMPLATE },
    texts: true,
  });
});

test("there are text messages only by a setting, or where a demonstration shows them", () => {
  expect(readEnv(production).texts).toBe(false);
  expect(readEnv({ DEMO: "1" }).texts).toBe(true);
  expect(readEnv({ DEMO: "1", NOTIFY_API_KEY: KEY, NOTIFY_EMAIL_TEMPLATE: TEMPLATE }).texts).toBe(false);
});
