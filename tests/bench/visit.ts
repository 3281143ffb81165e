import { DEMONSTRATION_PASSWORD } from "#app/domain/demonstration";
import type { ServedHouse } from "../support/served-house.ts";

/** The cookies of the demonstration's officer. */
export async function signInAsOfficer({ origin }: ServedHouse): Promise<string> {
  const body = new URLSearchParams({ email: "helen@demo.fareguard.test", password: DEMONSTRATION_PASSWORD, next: "" });
  const answer = await fetch(`${origin}/sign-in`, { method: "POST", headers: { origin }, body, redirect: "manual" });
  const cookies = answer.headers.getSetCookie().map((each) => each.split(";")[0] ?? "");
  if (cookies.length === 0) throw new Error(`the officer could not sign in: ${answer.status}`);
  return cookies.join("; ");
}

/** Milliseconds from a request to the end of its answer. Throws when the answer is no page. */
export async function timePage(url: string, cookie: string): Promise<number> {
  const began = performance.now();
  const answer = await fetch(url, { headers: { cookie } });
  await answer.text();
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return performance.now() - began;
}

/** The time below which so large a share of them lies, for a table. */
export function at(times: readonly number[], share: number): string {
  const sorted = times.toSorted((one, other) => one - other);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
}
