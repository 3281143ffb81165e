/** How often one driver may report one item of one attempt: enough to add what was forgotten, too few to fill the editors' queue. */
export const MOST_REPORTS = 3;

export type ReportDecision = { done: true } | { done: false; reason: "reported-enough" };

/** Whether another report about an item is taken. The attempt may be open or closed. */
export function decideReport(earlier: number): ReportDecision {
  return earlier < MOST_REPORTS ? { done: true } : { done: false, reason: "reported-enough" };
}
