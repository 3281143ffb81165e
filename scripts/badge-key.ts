/** `npm run badge:key -- FILE`: makes the file of badge keys, or adds a fresh key to it that signs from then on. */
import { generateKeyPairSync } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { addBadgeKey } from "#app/domain/badge/keys";

const [name] = process.argv.slice(2);
if (name) replace(resolve(process.env.INIT_CWD ?? ".", name));
else {
  console.error("Name the file of keys: npm run badge:key -- FILE");
  process.exitCode = 1;
}

/** The file is replaced in one step, so that a start in between finds the one or the other. */
function replace(file: string): void {
  const known = existsSync(file);
  const keys = addBadgeKey(known ? readFileSync(file, "utf8") : null, generateKeyPairSync("ed25519").privateKey);
  writeFileSync(`${file}.new`, keys, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  console.log(
    known
      ? `${name} has a fresh key. The earlier ones stay in it to check what they signed. Start the server again to use it.`
      : `${name} is made. Name it in BADGE_KEY_FILE, keep it out of the database's backups, and let nobody but the server read it.`,
  );
}
