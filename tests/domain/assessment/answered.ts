/** A sat paper for the tests of corrections: twenty items in three topics, three of them critical, answered wrongly where told. */
import type { Correction, Ruling } from "#app/domain/assessment/correction";
import { type AnsweredPaper, remark } from "#app/domain/assessment/remark";
import type { Item } from "#app/domain/course/content-schema";
import { DEFAULT_POLICY, type Policy } from "#app/domain/licensing/policy";
import { byId, topicItems } from "#tests/domain/assessment/bank";

export const BANK = [...topicItems("signs", 10, 2), ...topicItems("the-law", 6, 1), ...topicItems("what-to-do", 4, 0)];

/** Everybody answers "eighteen", which is right, or "sixteen" where they are wrong. */
export function answeredWith(wrongly: readonly string[], policy: Partial<Policy> = {}): AnsweredPaper {
  return {
    paper: { items: BANK.map(({ id, options }) => ({ itemId: id, optionIds: options.map((option) => option.id) })) },
    responses: new Map(BANK.map(({ id }) => [id, [wrongly.includes(id) ? "sixteen" : "eighteen"]])),
    policy: { ...DEFAULT_POLICY, ...policy },
    items: byId(BANK),
    topics: ["signs", "the-law", "what-to-do"],
  };
}

/** The mark that stood before anything was corrected. */
export function markedWith(wrongly: readonly string[], policy: Partial<Policy> = {}) {
  return remark(answeredWith(wrongly, policy), []);
}

export function inBank(id: string): Item {
  const item = BANK.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`there is no item ${id}`);
  return item;
}

export function correction(itemId: string, ruling: Ruling, correctionId = `correction of ${itemId}`): Correction {
  return { correctionId, faulty: inBank(itemId), ruling };
}

export const VOID: Ruling = { kind: "void" };
export const key = (...right: string[]): Ruling => ({ kind: "key", right });
