/** No letters or digits that look or sound alike across a counter. */
const SYMBOLS = "ACDEFHJKLMNPQRTUVWXY3479";
const LENGTH = 6;

/** A code for a sitting, "KTM-4QA", from at least 6 random bytes. Throws RangeError on fewer. */
export function roomCode(bytes: Uint8Array): string {
  if (bytes.length < LENGTH) throw new RangeError(`a room code needs ${LENGTH} random bytes, got ${bytes.length}`);
  return print([...bytes.subarray(0, LENGTH)].map((byte) => SYMBOLS.charAt(byte % SYMBOLS.length)).join(""));
}

/** The code as it is printed, from what somebody typed; null when it cannot be one. Forgives case, spaces and hyphens. */
export function readRoomCode(typed: string): string | null {
  const bare = typed.toUpperCase().replace(/[\s\p{Pd}\p{Cf}]/gu, "");
  return bare.length === LENGTH && [...bare].every((symbol) => SYMBOLS.includes(symbol)) ? print(bare) : null;
}

function print(symbols: string): string {
  return `${symbols.slice(0, 3)}-${symbols.slice(3)}`;
}
