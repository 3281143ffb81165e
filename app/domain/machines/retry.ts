/** Minutes to wait after each try that failed: nearly a day and a half in all, so that a receiver may be down for a night. */
const PAUSES = [1, 5, 30, 2 * 60, 8 * 60, 24 * 60] as const;

/** When to try again what has been tried so many times and failed, or null when it is given up. */
export function nextTryAt(tries: number, now: Date): Date | null {
  const pause = PAUSES[tries - 1];
  return pause === undefined ? null : new Date(now.getTime() + pause * 60_000);
}

export const DELIVERY_STATES = ["delivered", "waiting", "given-up"] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** Where a message stands: a try that has a time to come is waiting, whether or not earlier ones failed. */
export function deliveryState({ deliveredAt, dueAt }: { deliveredAt: Date | null; dueAt: Date | null }): DeliveryState {
  if (deliveredAt) return "delivered";
  return dueAt ? "waiting" : "given-up";
}

/** The state an address asks for; anything that is none asks for all. */
export function readDeliveryState(asked: string | null): DeliveryState | "" {
  return DELIVERY_STATES.find((state) => state === asked) ?? "";
}

/** How long messages and what became of them are kept, in days: long enough to send one again after a holiday. */
const KEPT_DAYS = 30;

/** Messages of before this instant are removed. */
export function messagesKeptSince(now: Date): Date {
  return new Date(now.getTime() - KEPT_DAYS * 24 * 60 * 60 * 1000);
}
