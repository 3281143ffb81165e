import { createServer } from "node:http";

export type Heard = { method: string; path: string; headers: Record<string, string>; body: string };

/** Somebody else's system on this machine, which answers everything with the status that stands in `answers`. */
export async function listen(status: number, headers: Record<string, string> = {}) {
  const heard: Heard[] = [];
  const answers = { status };
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on("data", (piece: Buffer) => pieces.push(piece));
    request.on("end", () => {
      const sent = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      heard.push({ method: request.method ?? "", path: request.url ?? "", headers: sent, body: Buffer.concat(pieces).toString() });
      response.writeHead(answers.status, headers).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${address && typeof address === "object" ? address.port : 0}`;
  return { url, heard, answers, close: () => void server.close() };
}
