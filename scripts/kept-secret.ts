import { generateKeyPairSync, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { addBadgeKey } from "#app/domain/badge/keys";

/** A random secret kept in a file, so that a restart of the demonstration signs nobody out. */
export function keptSecret(file: string): string {
  mkdirSync(dirname(file), { recursive: true });
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString("hex"), { mode: 0o600 });
  return readFileSync(file, "utf8");
}

/** A file of badge keys that is made when it is not there, so that badges of the demonstration outlast a restart. Returns its name. */
export function keptBadgeKey(file: string): string {
  mkdirSync(dirname(file), { recursive: true });
  const fresh = () => addBadgeKey(null, generateKeyPairSync("ed25519").privateKey);
  if (!existsSync(file)) writeFileSync(file, fresh(), { mode: 0o600 });
  return file;
}
