import { createServer, type Socket } from "node:net";
import { onTestFinished } from "vitest";

/** What a mail server does otherwise than take everything. */
type Manners = {
  /** What it does when somebody comes: "silence" says nothing, "close" hangs up. */
  greets?: "silence" | "close";
  /** What it answers to the recipient's address. */
  recipient?: string;
  /** What it answers to a whole letter; null hangs up after it without a word. */
  letter?: string | null;
};

/** A mail server that listens until the running test ends. Returns its address and the whole letters that came. */
export async function serveMail({ greets, recipient = "250 OK", letter = "250 OK" }: Manners = {}): Promise<{
  url: string;
  letters: string[];
}> {
  const letters: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on("error", () => {}));
    if (greets === "close") socket.destroy();
    if (greets) return;
    const say = (line: string) => socket.write(`${line}\r\n`);
    let inLetter = false;
    let received = "";
    say("220 mail.example.com");
    socket.on("data", (piece) => {
      received += String(piece);
      const end = inLetter ? "\r\n.\r\n" : "\r\n";
      if (!received.endsWith(end)) return;
      const text = received;
      received = "";
      if (inLetter) {
        letters.push(text);
        inLetter = false;
        if (letter === null) socket.destroy();
        else say(letter);
      } else if (text.startsWith("DATA")) {
        inLetter = true;
        say("354 Go on");
      } else say(text.startsWith("RCPT") ? recipient : "250 OK");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  return { url: `smtp://127.0.0.1:${address && typeof address === "object" ? address.port : 0}`, letters };
}
