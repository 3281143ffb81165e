import { Webhook } from "standardwebhooks";
import { expect, test } from "vitest";
import { signedHeaders, webhookSecret } from "#app/domain/machines/signature";

const body = '{"type":"test","timestamp":"2026-11-30T10:00:00.000Z","data":{}}';
const secret = webhookSecret("a secret that is long enough to sign with", "w-1");

test("a message verifies with the library that receivers use", () => {
  const headers = signedHeaders(secret, "e-1", new Date(), body);
  expect(new Webhook(secret).verify(body, headers)).toMatchObject({ type: "test" });
});

test("a message that was changed, sent again much later, or signed for another webhook does not verify", () => {
  const receiver = new Webhook(secret);
  expect(() => receiver.verify(body.replace("test", "tost"), signedHeaders(secret, "e-1", new Date(), body))).toThrow();
  const old = new Date(Date.now() - 10 * 60_000);
  expect(() => receiver.verify(body, signedHeaders(secret, "e-1", old, body))).toThrow();
  const other = webhookSecret("a secret that is long enough to sign with", "w-2");
  expect(() => receiver.verify(body, signedHeaders(other, "e-1", new Date(), body))).toThrow();
});

test("a secret stays the same for its webhook as long as the installation keeps its own", () => {
  expect(webhookSecret("a secret that is long enough to sign with", "w-1")).toBe(secret);
  expect(webhookSecret("another secret that is long enough", "w-1")).not.toBe(secret);
});
