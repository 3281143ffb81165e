import type { IncomingMessage } from "node:http";

/** A header that only this server sets: whatever a client sends under this name is overwritten. */
export const CLIENT_ADDRESS = "x-fareguard-client";

/** Where a request comes from: the connection itself, or, behind a proxy of ours, the last address that proxy added. */
export function addressOf(request: IncomingMessage, trustProxy: boolean): string {
  const forwarded = trustProxy
    ? String(request.headers["x-forwarded-for"] ?? "")
        .split(",")
        .at(-1)
        ?.trim()
    : "";
  return forwarded || (request.socket.remoteAddress ?? "unknown");
}

/** The address the server noted on its way in. */
export function clientAddress(request: Request): string {
  return request.headers.get(CLIENT_ADDRESS) ?? "unknown";
}
