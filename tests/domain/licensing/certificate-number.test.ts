import fc from "fast-check";
import { expect, test } from "vitest";
import { certificateNumber, readCertificateNumber } from "#app/domain/licensing/certificate-number";

const SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const someNumber = fc.uint8Array({ minLength: 8, maxLength: 8 }).map(certificateNumber);
const symbolsOf = (number: string) => [...number.slice(4).replaceAll("-", "")];

test("a number has three groups of four and a check symbol", () => {
  fc.assert(
    fc.property(someNumber, (number) => {
      expect(number).toMatch(/^CSE(-[0-9A-HJKMNP-TV-Z]{4}){3}-[0-9A-HJKMNP-TV-Z]$/);
    }),
  );
});

test.each([
  [[0, 0, 0, 0, 0, 0, 0, 0], "CSE-0000-0000-0000-0"],
  [[255, 255, 255, 255, 255, 255, 255, 255], "CSE-ZZZZ-ZZZZ-ZZZZ-C"],
  [[0, 0, 0, 0, 0, 0, 0, 0x10], "CSE-0000-0000-0001-Y"],
  [[0, 0, 0, 0, 0, 0, 0x02, 0x00], "CSE-0000-0000-0010-Z"],
])("the bytes %j give %s", (bytes, number) => {
  expect(certificateNumber(Uint8Array.from(bytes))).toBe(number);
});

test("all 60 bits count: different bits, different numbers", () => {
  const bit = fc.integer({ min: 0, max: 59 });
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 8, maxLength: 8 }), bit, (bytes, place) => {
      const flipped = bytes.map((byte, index) => (index === Math.floor(place / 8) ? byte ^ (0x80 >> (place % 8)) : byte));
      expect(certificateNumber(flipped).slice(0, -2)).not.toBe(certificateNumber(bytes).slice(0, -2));
    }),
  );
});

test("bytes after the eighth do not matter", () => {
  const bytes = Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(certificateNumber(bytes)).toBe(certificateNumber(bytes.subarray(0, 8)));
});

test("fewer than 8 bytes are a mistake of ours", () => {
  expect(() => certificateNumber(new Uint8Array(7))).toThrow(RangeError);
  expect(() => certificateNumber(new Uint8Array(0))).toThrow(RangeError);
});

test("every number that is issued is read back as itself, however it is typed", () => {
  fc.assert(
    fc.property(someNumber, (number) => {
      const bare = symbolsOf(number).join("");
      for (const typed of [
        number,
        number.toLowerCase(),
        ` ${number} `,
        bare,
        `cse${bare}`,
        number.replaceAll("-", " "),
        number.replaceAll("-", "–"),
      ]) {
        expect(readCertificateNumber(typed)).toBe(number);
      }
      const misheard = bare.replaceAll("0", "o").replaceAll("1", "l");
      expect(readCertificateNumber(misheard)).toBe(number);
      expect(readCertificateNumber(bare.replaceAll("1", "I"))).toBe(number);
    }),
  );
});

test("any single wrong symbol is found, the check symbol's included", () => {
  fc.assert(
    fc.property(someNumber, fc.nat(12), fc.integer({ min: 1, max: 31 }), (number, place, shift) => {
      const symbols = symbolsOf(number);
      symbols[place] = SYMBOLS.charAt((SYMBOLS.indexOf(symbols[place] ?? "") + shift) % 32);
      expect(readCertificateNumber(symbols.join(""))).toBeNull();
    }),
    { numRuns: 2_000 },
  );
});

test("any swap of different neighbours is found, but for 0 with Z", () => {
  fc.assert(
    fc.property(someNumber, fc.nat(11), (number, place) => {
      const symbols = symbolsOf(number);
      const pair = symbols.splice(place, 2);
      fc.pre(pair[0] !== pair[1] && pair.toSorted().join("") !== "0Z");
      symbols.splice(place, 0, ...pair.toReversed());
      expect(readCertificateNumber(symbols.join(""))).toBeNull();
    }),
    { numRuns: 2_000 },
  );
});

test("swapping 0 and Z is the one swap that the check cannot see", () => {
  const number = certificateNumber(Uint8Array.from([0x07, 0xc0, 0, 0, 0, 0, 0, 0]));
  expect(number.slice(0, 8)).toBe("CSE-0Z00");
  expect(readCertificateNumber(number.replace("0Z", "Z0"))).toBe(number.replace("0Z", "Z0"));
});

test.each([
  ["nothing", ""],
  ["only the prefix", "CSE"],
  ["a symbol too few", "CSE-0000-0000-000-0"],
  ["a symbol too many", "CSE-0000-0000-00000-0"],
  ["another prefix", "ABC-0000-0000-0000-0"],
  ["the prefix twice", "CSE-CSE-0000-0000-0000-0"],
  ["a letter that is not in use", "CSE-U000-0000-0000-0"],
  ["a sign", "CSE-*000-0000-0000-0"],
  ["a wrong check symbol", "CSE-0000-0000-0000-1"],
])("%s is not a certificate number", (_what, typed) => {
  expect(readCertificateNumber(typed)).toBeNull();
});

test("symbols that happen to begin with CSE are not taken for the prefix", () => {
  const start = BigInt(SYMBOLS.indexOf("C") * 1024 + SYMBOLS.indexOf("S") * 32 + SYMBOLS.indexOf("E")) << 49n;
  const number = certificateNumber(Uint8Array.from({ length: 8 }, (_, index) => Number((start >> BigInt(8 * (7 - index))) & 255n)));
  expect(number.slice(0, 8)).toBe("CSE-CSE0");
  expect(readCertificateNumber(symbolsOf(number).join(""))).toBe(number);
});
