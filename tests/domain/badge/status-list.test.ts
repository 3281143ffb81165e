import { expect, test } from "vitest";
import { readStatusBit, STATUS_LIST_PLACES, statusIndex, statusPlace, statusRange, writeStatusBits } from "#app/domain/badge/status-list";

test("the bits that were set are the bits that are read, the first place being the highest bit", () => {
  const bits = writeStatusBits([0, 7, 8, 131_071]);
  expect([...bits.subarray(0, 2), bits.at(-1)]).toEqual([0b1000_0001, 0b1000_0000, 0b0000_0001]);
  for (const place of [0, 7, 8, 131_071]) expect(readStatusBit(bits, place)).toBe(true);
  for (const place of [1, 6, 9, 131_070]) expect(readStatusBit(bits, place)).toBe(false);
});

test("a list is as long as the standard asks, and has nothing behind its end", () => {
  const bits = writeStatusBits([]);
  expect(bits.length * 8).toBe(131_072);
  expect(readStatusBit(bits, 131_072)).toBeNull();
});

test("passes of 65,536 entries share a list of twice as many places, and the next ones have the next list", () => {
  expect(statusPlace(statusIndex(65_535, 3))).toEqual({ list: 0, place: 3 });
  expect(statusPlace(statusIndex(65_536, 3))).toEqual({ list: 1, place: 3 });
  expect(statusPlace(statusIndex(65_536, STATUS_LIST_PLACES - 1))).toEqual({ list: 1, place: STATUS_LIST_PLACES - 1 });
});

test("a list's range holds its first and its last place and no other list's", () => {
  const { from, below } = statusRange(1);
  expect([statusPlace(from), statusPlace(below - 1), statusPlace(below)]).toEqual([
    { list: 1, place: 0 },
    { list: 1, place: 131_071 },
    { list: 2, place: 0 },
  ]);
});
