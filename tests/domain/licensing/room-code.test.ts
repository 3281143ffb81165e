import { expect, test } from "vitest";
import { readRoomCode, roomCode } from "#app/domain/licensing/room-code";

test("a code is read back however it is typed", () => {
  const code = roomCode(Uint8Array.of(0, 1, 2, 3, 4, 5));
  expect(code).toBe("ACD-EFH");
  for (const typed of ["ACD-EFH", "acdefh", " acd efh ", "a-c-d-e-f-h"]) expect(readRoomCode(typed)).toBe(code);
});

test("what cannot be a code is none", () => {
  for (const typed of ["", "ACD-EF", "ACD-EFHH", "ACD-EF0", "<script>"]) expect(readRoomCode(typed)).toBeNull();
});

test("a code is never made from too little chance", () => {
  expect(() => roomCode(Uint8Array.of(1, 2, 3))).toThrow(RangeError);
});
