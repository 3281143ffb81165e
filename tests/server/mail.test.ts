import { createServer, type IncomingMessage } from "node:http";
import { afterEach, expect, test } from "vitest";
import { postmen } from "#app/server/mail.server";

const KEY = "fareguard-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0";
const letter = { mailId: "m-1", tries: 0, recipient: "imran@example.com", subject: "Your pass ends", body: "It ends soon." };
const text = { mailId: "m-2", tries: 0, recipient: "+447700900123", subject: "A decision", body: "Chorley Council has decided." };
const ways = { smtpUrl: null, mailFrom: "Fareguard <no-reply@example.com>", publicOrigin: "https://training.example.com" };
let stop: (() => void) | null = null;
afterEach(() => stop?.());

/** A Notify that answers everything with one status, or not at all, and has letters already. Returns its address and what it was sent. */
async function notify(status: number | null, has: string[] = []): Promise<{ url: string; asked: { path: string; body: unknown }[] }> {
  const asked: { path: string; body: unknown }[] = [];
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://localhost");
    const wanted = searchParams.get("reference");
    asked.push({ path: pathname, body: wanted ?? JSON.parse(await textOf(request)) });
    if (status === null) return;
    const notifications = has.filter((reference) => reference === wanted).map((reference) => ({ reference }));
    response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify({ notifications }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stop = () => {
    server.closeAllConnections();
    server.close();
  };
  const address = server.address();
  return { url: `http://127.0.0.1:${address && typeof address === "object" ? address.port : 0}`, asked };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const piece of request) text += String(piece);
  return text;
}

test("by GOV.UK Notify a letter goes out through the council’s template, with a reference of its own", async () => {
  const { url, asked } = await notify(201);
  const { email } = postmen({ ...ways, notify: { url, apiKey: KEY, emailTemplate: "t-1", smsTemplate: null } });
  expect(await email?.(letter)).toBe("taken");
  expect(asked).toEqual([
    {
      path: "/v2/notifications/email",
      body: {
        template_id: "t-1",
        email_address: "imran@example.com",
        personalisation: { subject: "Your pass ends", body: "It ends soon." },
        reference: "m-1",
      },
    },
  ]);
});

test("what Notify refuses is not taken", async () => {
  const { url } = await notify(400);
  const { email, sms } = postmen({ ...ways, notify: { url, apiKey: KEY, emailTemplate: "t-1", smsTemplate: "t-2" } });
  await expect(email?.(letter)).rejects.toThrow();
  await expect(sms?.(text)).rejects.toThrow();
});

test("before a further try Notify is asked whether it has the letter already, and gets it only if it has not", async () => {
  const { url, asked } = await notify(201, ["m-1"]);
  const { email, sms } = postmen({ ...ways, notify: { url, apiKey: KEY, emailTemplate: "t-1", smsTemplate: "t-2" } });
  expect(await email?.({ ...letter, tries: 1 })).toBe("taken");
  expect(asked).toEqual([{ path: "/v2/notifications", body: "m-1" }]);
  expect(await sms?.({ ...text, tries: 4 })).toBe("taken");
  expect(asked.slice(1)).toMatchObject([{ path: "/v2/notifications", body: "m-2" }, { path: "/v2/notifications/sms" }]);
});

test("while Notify does not say whether it has a letter, the letter is not sent again", async () => {
  const { url, asked } = await notify(500);
  const { email } = postmen({ ...ways, notify: { url, apiKey: KEY, emailTemplate: "t-1", smsTemplate: null } });
  await expect(email?.({ ...letter, tries: 1 })).rejects.toThrow("500");
  expect(asked).toEqual([{ path: "/v2/notifications", body: "m-1" }]);
});

test("a Notify that never answers keeps no other letter waiting", async () => {
  const { url, asked } = await notify(null);
  const { email } = postmen({ ...ways, notify: { url, apiKey: KEY, emailTemplate: "t-1", smsTemplate: null } }, 100);
  await expect(email?.(letter)).rejects.toThrow("timeout");
  await expect(email?.({ ...letter, tries: 1 })).rejects.toThrow("timeout");
  expect(asked.map(({ path }) => path)).toEqual(["/v2/notifications/email", "/v2/notifications"]);
});

test("by GOV.UK Notify a text message goes out through the council’s template, and its subject stays here", async () => {
  const { url, asked } = await notify(201);
  const { sms } = postmen({ ...ways, notify: { url, apiKey: KEY, emailTemplate: null, smsTemplate: "t-2" } });
  await sms?.(text);
  expect(asked).toEqual([
    {
      path: "/v2/notifications/sms",
      body: {
        template_id: "t-2",
        phone_number: "+447700900123",
        personalisation: { body: "Chorley Council has decided." },
        reference: "m-2",
      },
    },
  ]);
});

test("where nobody delivers letters there is no postman, and no mail server delivers text messages", () => {
  expect(postmen({ ...ways, notify: null })).toEqual({ email: null, sms: null });
  const bySmtp = { ...ways, smtpUrl: "smtp://mail.example.com" };
  expect(postmen({ ...bySmtp, notify: null })).toEqual({ email: expect.any(Function), sms: null });
});

test("Notify may deliver the text messages alone, beside a mail server", async () => {
  const { url, asked } = await notify(201);
  const template = { url, apiKey: KEY, emailTemplate: null, smsTemplate: "t-2" };
  expect(postmen({ ...ways, notify: template }).email).toBeNull();
  const { email, sms } = postmen({ ...ways, smtpUrl: "smtp://127.0.0.1:1", notify: template });
  await expect(email?.(letter)).rejects.toThrow("ECONNREFUSED");
  await sms?.(text);
  expect(asked.map(({ path }) => path)).toEqual(["/v2/notifications/sms"]);
});
