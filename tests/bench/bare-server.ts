/** The fastest a page of this size could be on this machine: `node:http` and a string, or a string it has just received. */
import { createServer } from "node:http";

const page = `<!doctype html><html lang="en"><title>Bare</title><main>${"<p>Question 3 of 20</p>".repeat(200)}</main></html>`;

createServer((request, response) => {
  request.resume();
  request.on("end", () => {
    if (request.method === "POST") response.writeHead(303, { Location: "/" }).end();
    else response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(page);
  });
}).listen(Number(process.env.PORT));
