import { createHash, createHmac } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { GENESIS_HASH, appendEntry, entryHash, sha256, subjectCommitment } from "#app/domain/ledger/entry";

const pass = { type: "PASS", score: 18, out_of: 20, valid_until: "2029-03-06", revokes: null, practice: false, approvers: ["a1", "b2"] };

test("the first entry is number 1 and follows 64 zeros", () => {
  const entry = appendEntry(null, pass);
  expect(GENESIS_HASH).toBe("0000000000000000000000000000000000000000000000000000000000000000");
  expect(entry.seq).toBe(1);
  expect(entry.prevHash).toBe(GENESIS_HASH);
});

test("an entry follows its head", () => {
  const first = appendEntry(null, pass);
  const second = appendEntry(first, { type: "REVOKE", revokes: 1 });
  expect(second.seq).toBe(2);
  expect(second.prevHash).toBe(first.hash);
});

test("the body is canonical JSON: keys sorted, nothing between them, number and link inside", () => {
  expect(appendEntry(null, pass).body).toBe(
    `{"approvers":["a1","b2"],"out_of":20,"practice":false,"prev_hash":"${GENESIS_HASH}","revokes":null,"score":18,"seq":1,"type":"PASS","valid_until":"2029-03-06"}`,
  );
});

test("the hash is SHA-256 over a zero byte and the body", () => {
  const { hash, body } = appendEntry(null, { name_of_course: "Sicherheit für Fahrgäste 🚕" });
  const expected = createHash("sha256")
    .update(Buffer.concat([Buffer.from([0]), Buffer.from(body, "utf8")]))
    .digest("hex");
  expect(hash).toBe(expected);
  expect(entryHash(body)).toBe(expected);
  expect(hash).not.toBe(sha256(body));
});

test("the order in which a body was written does not matter", () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string({ unit: "grapheme" }), fc.oneof(fc.string({ unit: "grapheme" }), fc.integer(), fc.boolean())),
      (body) => {
        fc.pre(!("seq" in body) && !("prev_hash" in body));
        const turned = Object.fromEntries(Object.entries(body).toReversed());
        expect(appendEntry(null, turned)).toEqual(appendEntry(null, body));
      },
    ),
  );
});

test("another body, number or head gives another hash", () => {
  const entry = appendEntry({ seq: 6, hash: "a".repeat(64) }, pass);
  expect(entry.seq).toBe(7);
  const others = [
    appendEntry({ seq: 6, hash: "a".repeat(64) }, { ...pass, score: 17 }),
    appendEntry({ seq: 7, hash: "a".repeat(64) }, pass),
    appendEntry({ seq: 6, hash: "b".repeat(64) }, pass),
  ];
  expect(new Set([entry, ...others].map((each) => each.hash)).size).toBe(4);
});

test("a body that numbers or links itself is a mistake of ours", () => {
  expect(() => appendEntry(null, { seq: 4 })).toThrow(RangeError);
  expect(() => appendEntry(null, { prev_hash: GENESIS_HASH })).toThrow(RangeError);
});

test("what JSON cannot say is not written", () => {
  expect(() => appendEntry(null, { score: Number.NaN })).toThrow();
  expect(() => appendEntry(null, { score: Number.POSITIVE_INFINITY })).toThrow();
  expect(() => appendEntry(null, { note: "\ud800" })).toThrow();
});

test("sha256 gives the published value for abc", () => {
  expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  expect(sha256("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
});

test("a commitment is HMAC-SHA-256 of the person under their own key", () => {
  const key = new Uint8Array(32).fill(7);
  const otherKey = new Uint8Array(32).fill(8);
  expect(subjectCommitment(key, "person-1")).toBe(createHmac("sha256", Buffer.from(key)).update("person-1").digest("hex"));
  expect(subjectCommitment(key, "person-2")).not.toBe(subjectCommitment(key, "person-1"));
  expect(subjectCommitment(otherKey, "person-1")).not.toBe(subjectCommitment(key, "person-1"));
});

test("a short key could be guessed, so it is refused", () => {
  expect(() => subjectCommitment(new Uint8Array(31), "person-1")).toThrow(RangeError);
  expect(() => subjectCommitment(new Uint8Array(0), "person-1")).toThrow(RangeError);
});
