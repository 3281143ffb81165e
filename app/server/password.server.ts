import { argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

/** Argon2id, 64 MiB, two passes: above the OWASP Password Storage Cheat Sheet's floor of 19 MiB and two. */
const COST = { memory: 64 * 1024, passes: 2, parallelism: 1, tagLength: 32 } as const;
const MOST_AT_ONCE = 4;

const derive = promisify(argon2);
let running = 0;
const waiting: (() => void)[] = [];

/** Hashes a password as `argon2id$memory$passes$parallelism$salt$tag` (hex). */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const tag = await inTurn(() => tagOf(password, salt, COST.memory, COST.passes, COST.parallelism));
  return ["argon2id", COST.memory, COST.passes, COST.parallelism, salt.toString("hex"), tag.toString("hex")].join("$");
}

/** Compares in constant time. A hash of any other form is never equal. */
export async function verifyPassword({ hash, password }: { hash: string; password: string }): Promise<boolean> {
  const [kind, memory, passes, parallelism, salt, tag] = hash.split("$");
  if (kind !== "argon2id" || !salt || !tag) return false;
  const expected = Buffer.from(tag, "hex");
  const actual = await inTurn(() => tagOf(password, Buffer.from(salt, "hex"), Number(memory), Number(passes), Number(parallelism)));
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}

function tagOf(password: string, nonce: Buffer, memory: number, passes: number, parallelism: number): Promise<Buffer> {
  return derive("argon2id", { message: password.normalize("NFKC"), nonce, memory, passes, parallelism, tagLength: COST.tagLength });
}

/** A burst of sign-ins must not take the machine's memory: a few hashes at once, the rest wait. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= MOST_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}
