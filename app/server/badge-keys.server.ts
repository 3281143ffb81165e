import { generateKeyPairSync } from "node:crypto";
import { readFileSync } from "node:fs";
import { addBadgeKey, type BadgeKeys, readBadgeKeys } from "#app/domain/badge/keys";
import { env } from "./env.server.ts";

/** The keys of this installation, read once at the start: without a sound file it does not start. */
export const badgeKeys: BadgeKeys = readBadgeKeys(readKeyFile(env.badgeKeyFile), env.publicOrigin);

function readKeyFile(file: string | null): string {
  if (file === null) return addBadgeKey(null, generateKeyPairSync("ed25519").privateKey);
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new Error("Settings need mending: the file that BADGE_KEY_FILE names cannot be read", { cause });
  }
}
