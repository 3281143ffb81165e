import { expect, test } from "vitest";
import { emailBySmtp } from "#app/server/smtp.server";
import { serveMail } from "../support/mail-server.ts";

const sender = { mailFrom: "Fareguard <no-reply@example.com>", publicOrigin: "https://training.example.com" };
const letter = {
  mailId: "m-1",
  tries: 0,
  recipient: "imran@example.com",
  subject: "Your pass ends",
  body: "It ends on 1 May.\n\nCall us.",
};
const LONG = 10_000;
const SHORT = 100;

test("a mail server gets the whole letter, under an id of its own", async () => {
  const { url, letters } = await serveMail();
  expect(await emailBySmtp(url, sender, LONG)(letter)).toBe("taken");
  expect(letters).toHaveLength(1);
  for (const part of ["To: imran@example.com", "Subject: Your pass ends", "Message-ID: <m-1@training.example.com>", "1 May.\r\n\r\nCall"])
    expect(letters[0]).toContain(part);
});

test("a letter that was not taken may be tried again: nobody there, hung up on, never greeted, or refused", async () => {
  const tried = async (url: string, patience = LONG) => emailBySmtp(url, sender, patience)(letter);
  await expect(tried("smtp://127.0.0.1:1")).rejects.toThrow("ECONNREFUSED");
  await expect(tried((await serveMail({ greets: "close" })).url)).rejects.toThrow("closed");
  await expect(tried((await serveMail({ greets: "silence" })).url, SHORT)).rejects.toThrow("Greeting never received");
  await expect(tried((await serveMail({ recipient: "550 Nobody here" })).url)).rejects.toThrow("550");
  await expect(tried((await serveMail({ letter: "451 Come again" })).url)).rejects.toThrow("451");
});

test("a letter that the server has, but never said so, is unanswered", async () => {
  const { url, letters } = await serveMail({ letter: null });
  expect(await emailBySmtp(url, sender, LONG)(letter)).toBe("unanswered");
  expect(letters).toHaveLength(1);
});
