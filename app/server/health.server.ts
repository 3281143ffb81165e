import type { IncomingMessage, ServerResponse } from "node:http";
import { store } from "./store.server.ts";

/** `/healthz`: the process answers. `/readyz`: it can read the store. Returns false for every other address. */
export function answerHealth(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.url === "/healthz") return answer(response, 200, "ok");
  if (request.url !== "/readyz") return false;
  store.db.$count(store.t.courses).then(
    (courses) => answer(response, courses > 0 ? 200 : 503, courses > 0 ? "ready" : "no course has been imported"),
    () => answer(response, 503, "the store does not answer"),
  );
  return true;
}

function answer(response: ServerResponse, status: number, text: string): true {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" });
  response.end(`${text}\n`);
  return true;
}
