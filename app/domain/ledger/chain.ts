import { z } from "zod";
import { GENESIS_HASH, canonicalJson, entryHash, type LedgerEntry } from "./entry.ts";

/**
 * What is wrong at one entry. "hash": the body is not what was hashed. "link": it does not name the hash of the entry before.
 * "gap": its number does not follow. "body": not canonical JSON, or at odds with the number and link stored beside it.
 */
export type ChainFault = { seq: number; fault: "hash" | "link" | "gap" | "body" };

type Head = { seq: number; hash: string };

const Linked = z.looseObject({ seq: z.number(), prev_hash: z.string() });

/**
 * Reads the ledger in order, from its beginning or from the entry after `from`, and names every fault. `size` counts all entries
 * up to the last one read, those before `from` included; `head` is the last one's hash.
 *
 * A chain cannot show by itself that its newest entries were cut off, nor that it was rewritten from some entry to the end:
 * the caller compares `size` and `head` with ones written down elsewhere.
 */
export function verifyChain(entries: Iterable<LedgerEntry>, from?: Head): { size: number; head: string; faults: ChainFault[] } {
  let before: Head = from ?? { seq: 0, hash: GENESIS_HASH };
  let size = before.seq;
  const faults: ChainFault[] = [];
  for (const entry of entries) {
    faults.push(...faultsOf(entry, before));
    before = entry;
    size += 1;
  }
  return { size, head: before.hash, faults };
}

function faultsOf(entry: LedgerEntry, before: Head): ChainFault[] {
  const checks: [ChainFault["fault"], boolean][] = [
    ["gap", entry.seq === before.seq + 1],
    ["link", entry.prevHash === before.hash],
    ["body", bodyAgrees(entry)],
    ["hash", entryHash(entry.body) === entry.hash],
  ];
  return checks.filter(([, holds]) => !holds).map(([fault]) => ({ seq: entry.seq, fault }));
}

function bodyAgrees(entry: LedgerEntry): boolean {
  const linked = Linked.safeParse(readCanonical(entry.body));
  return linked.success && linked.data.seq === entry.seq && linked.data.prev_hash === entry.prevHash;
}

/** What the body says, or undefined when it is not JSON, or not in its one canonical form. */
function readCanonical(body: string): unknown {
  try {
    const value: unknown = JSON.parse(body);
    return canonicalJson(value) === body ? value : undefined;
  } catch {
    return undefined;
  }
}
