import { createServer, type IncomingMessage } from "node:http";
import { afterEach, expect, test } from "vitest";
import { postman } from "#app/server/mail.server";

const KEY = "fareguard-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0";
const letter = { mailId: "m-1", recipient: "imran@example.com", subject: "Your pass ends", body: "It ends soon." };
const ways = { smtpUrl: null, mailFrom: "Fareguard <no-reply@example.com>", publicOrigin: "https://training.example.com" };
let stop: (() => void) | null = null;
afterEach(() => stop?.());

/** A Notify that answers everything with one status. Returns its address and what it was sent. */
async function notify(status: number): Promise<{ url: string; asked: { path: string; body: unknown }[] }> {
  const asked: { path: string; body: unknown }[] = [];
  const server = createServer(async (request, response) => {
    asked.push({ path: request.url ?? "", body: JSON.parse(await textOf(request)) });
    response.writeHead(status, { "Content-Type": "application/json" }).end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stop = () => server.close();
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
  const send = postman({ ...ways, notify: { url, apiKey: KEY, emailTemplate: "t-1" } });
  await send?.(letter);
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
  const send = postman({ ...ways, notify: { url, apiKey: KEY, emailTemplate: "t-1" } });
  await expect(send?.(letter)).rejects.toThrow();
});

test("where nobody delivers letters there is no postman", () => {
  expect(postman({ ...ways, notify: null })).toBeNull();
});
