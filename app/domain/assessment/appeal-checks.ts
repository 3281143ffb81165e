import { z } from "zod";
import type { Blueprint } from "#app/domain/course/blueprint-schema";
import type { Scenario } from "#app/domain/course/content-schema";
import { canonicalJson, sha256, subjectCommitment } from "#app/domain/ledger/entry";
import { assemblePaper, type Draw } from "./assembly.ts";
import { fullPaper, type KeyedItem, type Paper } from "./paper.ts";

type KeptPaper = { paper: Paper; hash: string; draw: Draw; blueprint: Blueprint };
type Bank = { items: ReadonlyMap<string, KeyedItem>; topics: readonly string[]; scenarios: readonly Scenario[] };

/** Whether a paper is still what was hashed when it was drawn, and whether its seed draws the same one by the rules of today. */
export function checkPaper(
  { paper, hash, draw, blueprint }: KeptPaper,
  { items, topics, scenarios }: Bank,
): { hash_matches: boolean; drawn_again: boolean } {
  const again = assemblePaper([...items.values()], topics, blueprint, draw);
  return {
    hash_matches: sha256(canonicalJson(fullPaper(paper, items, scenarios))) === hash,
    drawn_again: again.done && canonicalJson(again.paper) === canonicalJson(paper),
  };
}

const Closing = z.looseObject({ responses: z.string().optional(), corrections: z.array(z.string()).default([]) });

/** Whether the answers are those that the closing entry of the ledger commits to. `responses` are in the order they were given. */
export function checkAnswers(
  responses: readonly { itemId: string; chosen: readonly string[] }[],
  subjectKey: string,
  body: string | undefined,
): boolean {
  const last = new Map(responses.map(({ itemId, chosen }) => [itemId, chosen]));
  return subjectCommitment(Buffer.from(subjectKey, "hex"), canonicalJson([...last].sort())) === read(body).responses;
}

/** The ids of the corrections that the mark in an entry of the ledger rests on. */
export function correctionsOf(body: string | undefined): string[] {
  return read(body).corrections;
}

function read(body: string | undefined): z.infer<typeof Closing> {
  return Closing.parse(JSON.parse(body ?? "{}"));
}
