import { execFile } from "node:child_process";
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, inject, onTestFinished, test } from "vitest";
import { readInvitationArguments } from "../../scripts/invitation-arguments.ts";

test("the first administrator's link is printed with the public origin and for whom it is", async () => {
  const folder = await mkdtemp(join(tmpdir(), "fareguard-test-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, "invite.sqlite");
  await copyFile(inject("templateDatabase"), file);
  const env = { ...process.env, DEMO: "0", DATABASE_URL: `file:${file}`, PUBLIC_ORIGIN: "https://training.example.gov.uk/" };
  const typed = ["scripts/staff-invite.ts", "--role", "admin", "--email", "asha@example.gov.uk"];
  const { stdout } = await promisify(execFile)(process.execPath, typed, { env });
  expect(stdout).toMatch(/^https:\/\/training\.example\.gov\.uk\/invitations\/[\w-]{43}\n/);
  expect(stdout).toContain("Give this link to asha@example.gov.uk");
});

test("an officer of Chorley is read as typed, the address in small letters", () => {
  const typed = ["--role", "officer", "--authority", "chorley", "--email", "Helen@Example.gov.uk"];
  const input = { role: "officer", authority: "chorley", email: "helen@example.gov.uk" };
  expect(readInvitationArguments(typed)).toEqual({ ok: true, input });
});

test.each([
  ["", "--role must be officer, editor or admin. Name the e-mail address with --email."],
  ["--role officer --email helen@example.gov.uk", "name it with --authority"],
  ["--role editor --authority chorley --email ruth@example.gov.uk", "leave --authority out"],
  ["--role admin --email asha", "--email must be an e-mail address"],
  ["--roll admin", "Use it like this: npm run staff:invite"],
])("“%s” is refused in plain words", (typed, words) => {
  const read = readInvitationArguments(typed.split(" ").filter(Boolean));
  expect(read.ok ? "" : read.problems.join(" ")).toContain(words);
});
