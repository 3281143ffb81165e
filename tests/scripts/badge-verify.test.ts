import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readBadgeKeys } from "#app/domain/badge/keys";
import { KEY_FILE, ORIGIN, save } from "../support/badges.ts";

const run = promisify(execFile);
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "fareguard-badges-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Run = { code: number; stdout: string; stderr: string };

function start(script: string, ...words: string[]): Promise<Run> {
  return run(process.execPath, [`scripts/${script}.ts`, ...words], { env: { ...process.env, INIT_CWD: folder } }).then(
    (ended) => ({ code: 0, ...ended }),
    ({ code, stdout, stderr }: Run) => ({ code, stdout, stderr }),
  );
}

test("a council checks saved files by a command that asks nobody", async () => {
  const saved = save(KEY_FILE, [], new Date());
  await Promise.all(Object.entries(saved).map(([name, text]) => writeFile(join(folder, name), text)));
  const sound = await start("badge-verify", "badge", "--keys", "keys", "--status-list", "statusList");
  expect(sound).toMatchObject({ code: 0, stderr: "" });
  expect(sound.stdout).toContain("Valid. Imran Sadiq passed “Keeping children and adults safe” for Chorley Council on 24 June 2026.");

  await writeFile(join(folder, "statusList"), save(KEY_FILE, [26_176], new Date()).statusList);
  const revoked = await start("badge-verify", "badge", "--keys", "keys", "--status-list", "statusList");
  expect(revoked).toEqual({ code: 1, stdout: "", stderr: "Not valid. It was revoked.\n" });
  expect(await start("badge-verify", "badge")).toMatchObject({ code: 1, stderr: expect.stringContaining("Name three saved files") });
});

test("the command that makes the keys adds a new one to those that are there, and lets nobody else read them", async () => {
  const file = join(folder, "keys.json");
  expect((await start("badge-key", "keys.json")).stdout).toContain("keys.json is made");
  const before = readBadgeKeys(await readFile(file, "utf8"), ORIGIN);
  expect((await start("badge-key", "keys.json")).stdout).toContain("has a fresh key");
  const after = readBadgeKeys(await readFile(file, "utf8"), ORIGIN);
  expect(after.published.slice(1)).toEqual(before.published);
  expect(after.signing.kid).not.toBe(before.signing.kid);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});
