/** Addresses that end in a token, a reference or the number of a certificate, in any case: the router makes no difference either. */
const TELLING = /^\/(invitations|password-reset|certificate-check|api\/v1\/[\w-]+)\/.+$/i;

/** A path as the log may have it: without its query, which may carry what somebody typed, and without what tells of one person. */
export function loggedPath(url: string): string {
  return (url.split("?")[0] ?? "").replace(TELLING, "/$1/…");
}
