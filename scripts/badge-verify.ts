/** `npm run badge:verify -- BADGE --keys FILE --status-list FILE`: whether a saved badge holds, without asking anybody. */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { type BadgeRefusal, verifyBadge } from "#app/domain/badge/verification";
import { londonDate, printDate, printDateTime } from "#app/domain/licensing/calendar-date";

const USAGE =
  "Name three saved files: npm run badge:verify -- BADGE --keys FILE --status-list FILE\n" +
  "The keys stand at /.well-known/jwks.json of whoever issued it, the status list at the address that the badge names.";

/** No list has more bits than this by far; whatever unpacks to more is an attack. */
const LARGEST_LIST = 1024 * 1024;

const REFUSALS: Record<BadgeRefusal, string> = {
  "no-badge": "This is no badge of Open Badges 3.0 as a signed JWT.",
  "no-keys": "The file of keys is no set of Ed25519 keys.",
  "unknown-key": "It was signed with a key that is not among the saved ones.",
  "wrong-signature": "The signature is wrong: it was changed after it was signed.",
  "not-valid-yet": "It is not valid yet. Check this computer's clock.",
  expired: "It has expired.",
  "no-status-list": "The status list cannot be read.",
  "other-status-list": "The status list is another one than the badge names.",
  "old-status-list": "The saved status list is too old. Save it again.",
  revoked: "It was revoked.",
};

/** A mistake of the caller's, in plain words. */
class Refusal extends Error {}

try {
  const [badge, keys, statusList] = await Promise.all(readOptions().map(readText));
  const unzip = (bytes: Uint8Array) => gunzipSync(bytes, { maxOutputLength: LARGEST_LIST });
  const outcome = verifyBadge({ badge: badge ?? "", keys: keys ?? "", statusList: statusList ?? "" }, unzip, new Date());
  if (!outcome.done) throw new Refusal(`Not valid. ${REFUSALS[outcome.reason]}`);
  const { holder, course, issuer, validFrom, validUntil, statusListOf } = outcome.says;
  console.log(`Valid. ${holder} passed “${course}” for ${issuer} on ${day(validFrom)}. It is valid until ${day(validUntil)}.`);
  console.log(`It was not revoked by ${printDateTime(new Date(statusListOf))}, when the status list was issued.`);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function readOptions(): string[] {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { keys: { type: "string" }, "status-list": { type: "string" } },
    });
    const [badge] = positionals;
    const { keys, "status-list": statusList } = values;
    if (badge && keys && statusList) return [badge, keys, statusList];
  } catch {
    // Whatever was mistyped, the same sentence says how it is meant.
  }
  throw new Refusal(USAGE);
}

/** npm runs scripts in the project's folder; a file is meant from where the person stands. */
async function readText(file: string): Promise<string> {
  try {
    return await readFile(resolve(process.env.INIT_CWD ?? ".", file), "utf8");
  } catch {
    throw new Refusal(`${file} cannot be read.`);
  }
}

function day(at: string): string {
  return printDate(londonDate(new Date(at)));
}
