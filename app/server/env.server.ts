import { randomBytes } from "node:crypto";
import { z } from "zod";

const Settings = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^(file:.+|postgres(ql)?:\/\/.+)$/, "must begin with file: or postgres://")
    .default("file:data/fareguard.sqlite"),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  PUBLIC_ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  SESSION_SECRET: z.string().min(32, "must have at least 32 characters").optional(),
  BADGE_KEY_FILE: z.string().min(1, "must name a file").optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  NOTIFY_API_KEY: z.string().min(74, "must be a key of GOV.UK Notify").optional(),
  NOTIFY_EMAIL_TEMPLATE: z.uuid("must be the id of a template").optional(),
  NOTIFY_SMS_TEMPLATE: z.uuid("must be the id of a template").optional(),
  NOTIFY_URL: z.url({ protocol: /^https?$/ }).default("https://api.notifications.service.gov.uk"),
  LRS_URL: z.url({ protocol: /^https?$/ }).optional(),
  LRS_KEY: z.string().min(1).optional(),
  LRS_SECRET: z.string().min(1).optional(),
  MAIL_FROM: z.string().default("Fareguard <no-reply@localhost>"),
  TRUST_PROXY: z.enum(["0", "1"]).default("0"),
  DEMO: z.enum(["0", "1"]).default("0"),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});

export type Env = {
  databaseUrl: string;
  port: number;
  /** Scheme, host and port that people type; no trailing slash. */
  publicOrigin: string;
  secure: boolean;
  sessionSecret: string;
  /** The keys that sign badges; null only in a demonstration, which makes up one that lasts until it stops. */
  badgeKeyFile: string | null;
  smtpUrl: string | null;
  mailFrom: string;
  /** GOV.UK Notify, or null; with a template of each kind for what goes by it. E-mail goes by it in place of a mail server. */
  notify: { url: string; apiKey: string; emailTemplate: string | null; smsTemplate: string | null } | null;
  /** Whether anybody is written to by text message. In a demonstration without Notify they are only shown, as its letters are. */
  texts: boolean;
  /** The learning record store that is told of tests, or null. `url` is its xAPI endpoint, without a trailing slash. */
  recordStore: { url: string; key: string; secret: string } | null;
  /** True when a proxy of ours sets X-Forwarded-For; otherwise that header is ignored. */
  trustProxy: boolean;
  demo: boolean;
  logLevel: string;
};

/** Reads the settings. Throws one error that names every missing or weak setting in plain words. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const parsed = Settings.safeParse(source);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
    throw new Error(`Settings need mending: ${problems.join("; ")}`);
  }
  const settings = parsed.data;
  const demo = settings.DEMO === "1";
  const publicOrigin = new URL(settings.PUBLIC_ORIGIN ?? `http://localhost:${settings.PORT}`).origin;
  refuseWeakSettings(settings, demo, publicOrigin);
  const notify = readNotify(settings);
  return {
    databaseUrl: settings.DATABASE_URL,
    port: settings.PORT,
    publicOrigin,
    secure: publicOrigin.startsWith("https:"),
    sessionSecret: settings.SESSION_SECRET ?? randomBytes(32).toString("hex"),
    badgeKeyFile: settings.BADGE_KEY_FILE ?? null,
    smtpUrl: settings.SMTP_URL ?? null,
    mailFrom: settings.MAIL_FROM,
    notify,
    texts: notify ? notify.smsTemplate !== null : demo,
    recordStore: readRecordStore(settings),
    trustProxy: settings.TRUST_PROXY === "1",
    demo,
    logLevel: settings.LOG_LEVEL,
  };
}

/** A key and a template, or neither: one without the other sends nothing. */
function readNotify(settings: z.infer<typeof Settings>): Env["notify"] {
  const { NOTIFY_API_KEY: apiKey, NOTIFY_EMAIL_TEMPLATE: emailTemplate, NOTIFY_SMS_TEMPLATE: smsTemplate, NOTIFY_URL: url } = settings;
  if (!apiKey && !emailTemplate && !smsTemplate) return null;
  const template = emailTemplate ? "NOTIFY_EMAIL_TEMPLATE" : "NOTIFY_SMS_TEMPLATE";
  if (!apiKey) throw new Error(`Settings need mending: NOTIFY_API_KEY is missing (${template} is set)`);
  if (!emailTemplate && !smsTemplate)
    throw new Error("Settings need mending: NOTIFY_EMAIL_TEMPLATE or NOTIFY_SMS_TEMPLATE is missing (NOTIFY_API_KEY is set)");
  return { url, apiKey, emailTemplate: emailTemplate ?? null, smsTemplate: smsTemplate ?? null };
}

/** All three settings or none: statements about drivers' tests go nowhere without a name and a password. */
function readRecordStore({ LRS_URL: url, LRS_KEY: key, LRS_SECRET: secret }: z.infer<typeof Settings>) {
  const named = Object.entries({ LRS_URL: url, LRS_KEY: key, LRS_SECRET: secret });
  if (named.every(([, value]) => value === undefined)) return null;
  const missing = named.filter(([, value]) => value === undefined).map(([name]) => `${name} is missing`);
  if (!url || !key || !secret) throw new Error(`Settings need mending: ${missing.join("; ")} (the three LRS settings belong together)`);
  if (new URL(url).protocol === "http:" && !isLoopback(url)) throw new Error("Settings need mending: LRS_URL must be https");
  return { url: url.replace(/\/+$/, ""), key, secret };
}

/** Outside the demonstration nothing is guessed: an origin on plain http is for this machine only, and the secret is given. */
function refuseWeakSettings(settings: z.infer<typeof Settings>, demo: boolean, publicOrigin: string): void {
  const loopback = isLoopback(publicOrigin);
  if (new URL(publicOrigin).protocol === "http:" && !loopback) throw new Error("Settings need mending: PUBLIC_ORIGIN must be https");
  if (demo && !loopback) throw new Error("Settings need mending: DEMO is for this machine only; PUBLIC_ORIGIN must be a loopback address");
  if (!demo && !settings.SESSION_SECRET)
    throw new Error("Settings need mending: SESSION_SECRET is missing (at least 32 random characters)");
  if (!demo && !settings.BADGE_KEY_FILE)
    throw new Error("Settings need mending: BADGE_KEY_FILE is missing (make the file once with npm run badge:key -- FILE)");
  if (!demo && !settings.PUBLIC_ORIGIN)
    throw new Error("Settings need mending: PUBLIC_ORIGIN is missing (for example https://training.example.gov.uk)");
}

function isLoopback(url: string): boolean {
  return ["localhost", "127.0.0.1", "[::1]"].includes(new URL(url).hostname);
}

export const env: Env = readEnv(process.env);
