import { request as plainRequest } from "node:http";
import { request } from "node:https";
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from "request-filtering-agent";

const TIMEOUT_MS = 10_000;

/** The status of the answer, or one word for why there was none. */
type Posted = { result: string; ok: boolean };

/**
 * Sends a body to an address that somebody else chose. The address is looked up once and refused when it lies inside a network, a
 * redirect is not followed, and of the answer only its status is read: nobody can use us to look at what stands beside the server.
 * `insideToo` lifts the first of these, for a demonstration. Never rejects.
 */
export function postJson(
  url: string,
  headers: Record<string, string>,
  body: string,
  { insideToo }: { insideToo: boolean },
): Promise<Posted> {
  const secure = url.startsWith("https:");
  const filter = { allowPrivateIPAddress: insideToo, keepAlive: false };
  const agent = secure ? new RequestFilteringHttpsAgent(filter) : new RequestFilteringHttpAgent(filter);
  const length = { "Content-Type": "application/json", "Content-Length": String(Buffer.byteLength(body)) };
  return new Promise((resolve) => {
    const failed = (error: unknown) => resolve({ result: wordFor(error), ok: false });
    try {
      const signal = AbortSignal.timeout(TIMEOUT_MS);
      const sent = (secure ? request : plainRequest)(url, { method: "POST", agent, signal, headers: { ...length, ...headers } });
      sent.on("response", (response) => {
        const status = response.statusCode ?? 0;
        resolve({ result: String(status), ok: status >= 200 && status < 300 });
        response.destroy();
      });
      sent.on("error", failed).end(body);
    } catch (error) {
      failed(error);
    }
  });
}

/** One word for the log and the page; the whole message may name what stands behind an address. */
function wordFor(error: unknown): string {
  if (!(error instanceof Error)) return "failed";
  if (error.name === "AbortError" || error.name === "TimeoutError") return "timeout";
  if (/is not allowed/.test(error.message)) return "inside";
  return "code" in error ? String(error.code) : "failed";
}
