import fc from "fast-check";
import { expect, test } from "vitest";
import { verifyChain } from "#app/domain/ledger/chain";
import { GENESIS_HASH, appendEntry, entryHash, type LedgerBody, type LedgerEntry } from "#app/domain/ledger/entry";

function chainOf(bodies: readonly LedgerBody[], from: { seq: number; hash: string } | null = null): LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  for (const body of bodies) entries.push(appendEntry(entries.at(-1) ?? from, body));
  return entries;
}

function at(entries: readonly LedgerEntry[], index: number): LedgerEntry {
  const entry = entries[index];
  if (!entry) throw new Error(`no entry at ${index}`);
  return entry;
}

const someBody = fc.record({
  type: fc.constantFrom("PASS", "FAIL", "REVOKE"),
  score: fc.nat(20),
  note: fc.string({ unit: "grapheme" }),
});
const someChain = (minLength: number) => fc.array(someBody, { minLength, maxLength: 8 }).map((bodies) => chainOf(bodies));

const three = chainOf([
  { type: "PASS", score: 18 },
  { type: "FAIL", score: 9 },
  { type: "REVOKE", revokes: 1 },
]);
const withSecond = (change: Partial<LedgerEntry>) => three.map((entry, index) => (index === 1 ? { ...entry, ...change } : entry));
const faultsOf = (entries: readonly LedgerEntry[]) => verifyChain(entries).faults;

test("a ledger as it was written has no faults", () => {
  fc.assert(
    fc.property(someChain(1), (entries) => {
      expect(verifyChain(entries)).toEqual({ size: entries.length, head: entries.at(-1)?.hash, faults: [] });
    }),
  );
});

test("an empty ledger is sound, and its head is the 64 zeros", () => {
  expect(verifyChain([])).toEqual({ size: 0, head: GENESIS_HASH, faults: [] });
});

test("entries may arrive one by one, as a store hands them over", () => {
  function* rows() {
    yield* three;
  }
  expect(verifyChain(rows())).toEqual({ size: 3, head: at(three, 2).hash, faults: [] });
});

test("reading may begin after any entry that is known, and gives the same size and head", () => {
  fc.assert(
    fc.property(someChain(2), fc.nat(), (entries, pick) => {
      const known = (pick % (entries.length - 1)) + 1;
      expect(verifyChain(entries.slice(known), at(entries, known - 1))).toEqual(verifyChain(entries));
    }),
  );
});

test("reading nothing after a known entry leaves it the head", () => {
  expect(verifyChain([], { seq: 3, hash: "c".repeat(64) })).toEqual({ size: 3, head: "c".repeat(64), faults: [] });
});

test("a rest that does not follow the known entry is found", () => {
  expect(verifyChain(three.slice(1), { seq: 1, hash: "c".repeat(64) }).faults).toEqual([{ seq: 2, fault: "link" }]);
  expect(verifyChain(three.slice(1), { seq: 0, hash: at(three, 0).hash }).faults).toEqual([{ seq: 2, fault: "gap" }]);
});

test("a mark that was raised is found", () => {
  const body = at(three, 1).body.replace('"score":9', '"score":19');
  expect(faultsOf(withSecond({ body }))).toEqual([{ seq: 2, fault: "hash" }]);
});

test("a mark that was raised and hashed anew breaks the link of the next entry", () => {
  const body = at(three, 1).body.replace('"score":9', '"score":19');
  expect(faultsOf(withSecond({ body, hash: entryHash(body) }))).toEqual([{ seq: 3, fault: "link" }]);
});

test("an altered hash is found at the entry and at the one after", () => {
  expect(faultsOf(withSecond({ hash: "d".repeat(64) }))).toEqual([
    { seq: 2, fault: "hash" },
    { seq: 3, fault: "link" },
  ]);
});

test("an altered link is found, also against the body", () => {
  expect(faultsOf(withSecond({ prevHash: "d".repeat(64) }))).toEqual([
    { seq: 2, fault: "link" },
    { seq: 2, fault: "body" },
  ]);
});

test("an altered number is found, also against the body", () => {
  expect(faultsOf(withSecond({ seq: 7 }))).toEqual([
    { seq: 7, fault: "gap" },
    { seq: 7, fault: "body" },
    { seq: 3, fault: "gap" },
  ]);
});

test.each([
  ["not JSON", "{"],
  ["empty", ""],
  ["not an object", "[]"],
  ["without number and link", "{}"],
  ["with a space that canonical JSON leaves out", at(three, 2).body.replace(",", ", ")],
  ["with a key twice", at(three, 2).body.replace("{", '{"type":"PASS",')],
  ["with half a surrogate pair", at(three, 2).body.replace("REVOKE", "\\ud800")],
  ["with a number beyond numbers", at(three, 2).body.replace('"revokes":1', '"revokes":1e999')],
])("a body %s is a fault even when its hash is right", (_what, body) => {
  const last = { ...at(three, 2), body, hash: entryHash(body) };
  expect(faultsOf([...three.slice(0, 2), last])).toEqual([{ seq: 3, fault: "body" }]);
});

test("any single edit is found", () => {
  const edited = (entry: LedgerEntry, field: keyof LedgerEntry, place: number, by: number): LedgerEntry => {
    if (field === "seq") return { ...entry, seq: entry.seq + by };
    const symbols = [...entry[field]];
    const index = place % symbols.length;
    symbols[index] = symbols[index] === "0" ? "1" : "0";
    return { ...entry, [field]: symbols.join("") };
  };
  const field = fc.constantFrom<keyof LedgerEntry>("seq", "prevHash", "hash", "body");
  fc.assert(
    fc.property(someChain(1), fc.nat(), field, fc.nat(), fc.integer({ min: 1, max: 99 }), (entries, pick, which, place, by) => {
      const index = pick % entries.length;
      expect(faultsOf(entries.with(index, edited(at(entries, index), which, place, by)))).not.toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("any entry that was taken out before the last is found", () => {
  fc.assert(
    fc.property(someChain(2), fc.nat(), (entries, pick) => {
      expect(faultsOf(entries.toSpliced(pick % (entries.length - 1), 1))).not.toEqual([]);
    }),
  );
});

test("any two entries that changed places are found", () => {
  fc.assert(
    fc.property(someChain(2), fc.nat(), fc.nat(), (entries, one, other) => {
      const first = one % entries.length;
      const second = other % entries.length;
      fc.pre(first !== second);
      expect(faultsOf(entries.with(first, at(entries, second)).with(second, at(entries, first)))).not.toEqual([]);
    }),
  );
});

test("any entry that was slipped in before the end is found, well made or copied", () => {
  fc.assert(
    fc.property(someChain(1), someBody, fc.nat(), fc.nat(), (entries, body, pick, copy) => {
      const place = pick % entries.length;
      const forged = appendEntry(entries[place - 1] ?? null, body);
      expect(faultsOf(entries.toSpliced(place, 0, forged))).not.toEqual([]);
      expect(faultsOf(entries.toSpliced(place, 0, at(entries, copy % entries.length)))).not.toEqual([]);
    }),
  );
});

test("newest entries that were cut off show only beside a size and head written down elsewhere", () => {
  fc.assert(
    fc.property(someChain(2), fc.nat(), (entries, pick) => {
      const written = verifyChain(entries);
      const cut = verifyChain(entries.slice(0, (pick % (entries.length - 1)) + 1));
      expect(cut.faults).toEqual([]);
      expect(cut.size).toBeLessThan(written.size);
      expect(cut.head).not.toBe(written.head);
    }),
  );
});

test("a ledger rewritten to its end shows only beside a head written down elsewhere", () => {
  const rewritten = chainOf([
    { type: "PASS", score: 18 },
    { type: "PASS", score: 19 },
    { type: "REVOKE", revokes: 1 },
  ]);
  expect(faultsOf(rewritten)).toEqual([]);
  expect(verifyChain(rewritten).size).toBe(verifyChain(three).size);
  expect(verifyChain(rewritten).head).not.toBe(verifyChain(three).head);
});
