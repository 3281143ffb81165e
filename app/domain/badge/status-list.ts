/** Places in one status list: the fewest that give each holder a herd to hide in. Source: W3C Bitstring Status List v1.0, §6.1. */
export const STATUS_LIST_PLACES = 131_072;

/** How many ledger entries share a list. It fills to a half at most, so that a free place is found at the second try or so. */
const ENTRIES_PER_LIST = STATUS_LIST_PLACES / 2;

/**
 * Somewhere in the list of this ledger entry, from a random number from 0 up to, not including, STATUS_LIST_PLACES. By chance and not in
 * order, so that a place tells nothing about whose it is or when it was given. Source: the same, §2.1, statusListIndex.
 */
export function statusIndex(seq: number, random: number): number {
  return Math.floor(seq / ENTRIES_PER_LIST) * STATUS_LIST_PLACES + random;
}

/** Which list an index is in, counted from 0, and its place there. */
export function statusPlace(index: number): { list: number; place: number } {
  return { list: Math.floor(index / STATUS_LIST_PLACES), place: index % STATUS_LIST_PLACES };
}

/** The first index of a list, and the first that is not in it any more. */
export function statusRange(list: number): { from: number; below: number } {
  return { from: list * STATUS_LIST_PLACES, below: (list + 1) * STATUS_LIST_PLACES };
}

/** A list as bits, the first place being the highest bit of the first byte; a bit is set where a credential was revoked. */
export function writeStatusBits(revokedPlaces: readonly number[]): Uint8Array {
  const bits = new Uint8Array(STATUS_LIST_PLACES / 8);
  for (const place of revokedPlaces) bits[place >> 3] = (bits[place >> 3] ?? 0) | (0x80 >> (place & 7));
  return bits;
}

/** Whether the bit at a place is set; null when the list is too short to have it. */
export function readStatusBit(bits: Uint8Array, place: number): boolean | null {
  const byte = bits[place >> 3];
  return byte === undefined ? null : (byte & (0x80 >> (place & 7))) !== 0;
}
