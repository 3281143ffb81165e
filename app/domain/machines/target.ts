export type TargetRefusal = "no-address" | "not-https" | "with-password" | "inside";

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Why nothing may be sent to an address, or null. Messages carry references of applications, so only https will do, and only to the
 * outside: whoever may set an address must not be able to reach what stands beside the server. Names that lead inside are found out when
 * a message is sent; here only what the address itself says is looked at. `onThisMachine` lets a demonstration talk to itself.
 * Source: OWASP Server-Side Request Forgery Prevention Cheat Sheet.
 */
export function refuseTarget(typed: string, { onThisMachine }: { onThisMachine: boolean }): TargetRefusal | null {
  const url = URL.parse(typed);
  if (!url || (url.protocol !== "https:" && url.protocol !== "http:")) return "no-address";
  if (url.username !== "" || url.password !== "") return "with-password";
  if (onThisMachine && LOOPBACK.has(url.hostname)) return null;
  if (url.protocol !== "https:") return "not-https";
  return isBareAddress(url.hostname) || !url.hostname.includes(".") || url.hostname.endsWith(".localhost") ? "inside" : null;
}

/** A receiver that others can reach has a name; an address in numbers has no certificate that anybody would trust. */
function isBareAddress(hostname: string): boolean {
  return hostname.startsWith("[") || /^[\d.]+$/.test(hostname);
}
