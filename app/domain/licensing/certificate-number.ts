/** Crockford's base 32: no I, L, O or U. Source: https://www.crockford.com/base32.html */
const SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const PAYLOAD_LENGTH = 12;
const BYTES_NEEDED = 8;

/**
 * A certificate's number, "CSE-XXXX-XXXX-XXXX-C", from at least 8 random bytes: 12 symbols (the first 60 bits) and a check
 * symbol by the Luhn algorithm mod 32. Throws RangeError on fewer bytes.
 */
export function certificateNumber(bytes: Uint8Array): string {
  if (bytes.length < BYTES_NEEDED) throw new RangeError(`a certificate number needs ${BYTES_NEEDED} random bytes, got ${bytes.length}`);
  const bits = bytes.subarray(0, BYTES_NEEDED).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n) >> 4n;
  const codes = Array.from({ length: PAYLOAD_LENGTH }, (_, place) => Number((bits >> BigInt(5 * (PAYLOAD_LENGTH - 1 - place))) & 31n));
  return print([...codes, (32 - (luhnSum([...codes, 0]) % 32)) % 32]);
}

/**
 * The number as it stands on the certificate, read from what somebody typed or was told by telephone; null when it is malformed
 * or its check symbol is wrong. Forgives case, spaces, hyphens, a missing CSE, the letter O for 0 and I or L for 1. The check
 * finds every single wrong symbol and every swap of neighbours but 0 with Z, the one pair that Luhn mod 32 cannot tell apart.
 */
export function readCertificateNumber(typed: string): string | null {
  const bare = typed.toUpperCase().replace(/[\s\p{Pd}\p{Cf}]/gu, "");
  const symbols = bare.length === PAYLOAD_LENGTH + 4 && bare.startsWith("CSE") ? bare.slice(3) : bare;
  const codes = [...symbols.replaceAll("O", "0").replace(/[IL]/g, "1")].map((symbol) => SYMBOLS.indexOf(symbol));
  if (codes.length !== PAYLOAD_LENGTH + 1 || codes.includes(-1)) return null;
  return luhnSum(codes) % 32 === 0 ? print(codes) : null;
}

/** Every second code from the right, beginning beside the check symbol, is doubled and its two base-32 digits are added. */
function luhnSum(codes: readonly number[]): number {
  return codes.reduce((sum, code, index) => {
    const doubled = (codes.length - index) % 2 === 0 ? code * 2 : code;
    return sum + Math.floor(doubled / 32) + (doubled % 32);
  }, 0);
}

function print(codes: readonly number[]): string {
  const text = codes.map((code) => SYMBOLS.charAt(code)).join("");
  return `CSE-${text.slice(0, 4)}-${text.slice(4, 8)}-${text.slice(8, 12)}-${text.slice(12)}`;
}
