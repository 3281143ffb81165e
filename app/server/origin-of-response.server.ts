import { createHmac, randomBytes } from "node:crypto";
import { clientAddress } from "./client-address.ts";
import { env } from "./env.server.ts";

const COOKIE = env.secure ? "__Host-device" : "device";
const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Keyed hashes of the browser and the network a response came from: they show a change, and say nothing to anybody else. */
export type ResponseOrigin = { deviceHash: string | null; networkHash: string | null };

/** Where a request came from. The browser is known by a random cookie of ours, and not at all before it has one. */
export function originOf(request: Request): ResponseOrigin {
  const device = deviceOf(request);
  return { deviceHash: device && keyed(device), networkHash: keyed(clientAddress(request)) };
}

/** The cookie that tells one browser from another, for one that has none yet; otherwise nothing to set. */
export function deviceCookie(request: Request): Record<string, string> {
  if (deviceOf(request)) return {};
  const attributes = `Path=/; HttpOnly; SameSite=Lax; Max-Age=${YEAR_SECONDS}${env.secure ? "; Secure" : ""}`;
  return { "Set-Cookie": `${COOKIE}=${randomBytes(16).toString("hex")}; ${attributes}` };
}

function deviceOf(request: Request): string | null {
  const pairs = (request.headers.get("Cookie") ?? "").split(";").map((pair) => pair.trim());
  const value = pairs.find((pair) => pair.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1);
  return value && /^[0-9a-f]{32}$/.test(value) ? value : null;
}

function keyed(value: string): string {
  return createHmac("sha256", env.sessionSecret).update(value).digest("hex").slice(0, 32);
}
