import { canonicalJson } from "#app/domain/ledger/entry";
import { LARGEST_DOCUMENT } from "./guard.ts";
import { problemAnswer } from "./problem-answer.server.ts";

/** The JSON that another system sends; otherwise answers 400, 413 or 415 as a problem document. */
export async function readJson(request: Request): Promise<unknown> {
  const [media = ""] = (request.headers.get("Content-Type") ?? "").split(";");
  if (media.trim().toLowerCase() !== "application/json") throw problemAnswer(415);
  const bytes = await request.arrayBuffer();
  if (bytes.byteLength > LARGEST_DOCUMENT) throw problemAnswer(413);
  const body = parsed(bytes);
  if (body === undefined) throw problemAnswer(400, { detail: "The body is not JSON" });
  return body;
}

/** The value, or undefined when it is no JSON, is nested too deeply or has half a character in it. */
function parsed(bytes: ArrayBuffer): unknown {
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    canonicalJson(value);
    return value;
  } catch {
    return undefined;
  }
}

/** How another system names its request; one without a name, or with one that is too long, answers 400. */
export function requireRequestKey(request: Request): string {
  const key = request.headers.get("Idempotency-Key")?.trim() ?? "";
  if (key === "") throw problemAnswer(400, { detail: "Send an Idempotency-Key: a name of your own for this request, a new one for each" });
  if (key.length > 255) throw problemAnswer(400, { detail: "The Idempotency-Key is longer than 255 characters" });
  return key;
}
