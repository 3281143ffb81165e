import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { toldWords } from "#app/ui/letter-words";
import { LetterTable } from "#ui/letter-table";

const at = new Date("2026-11-24T10:00:00Z");
const text = {
  ...{ mailId: "m-1", channel: "sms", recipient: "+447700900123", subject: "A decision" },
  ...{ queuedAt: at, sentAt: null, tries: 0, applicationId: "a-1", reference: "CH-1" },
};
const table = (change: Partial<typeof text> = {}, texts = true) =>
  renderToStaticMarkup(<LetterTable letters={[{ ...text, ...change }]} texts={texts} />);

test("a text message says so, and shows its number as people write it", () => {
  expect(table()).toContain("Text message<");
  expect(table()).toContain("07700 900123");
  expect(table()).not.toContain("not set up");
});

test("one that nobody delivers any more waits, and says why; an e-mail waits as ever", () => {
  expect(table({}, false)).toContain("Waiting to be sent");
  expect(table({}, false)).toContain("Text messages are not set up");
  expect(table({ channel: "email", recipient: "grace@home.example" }, false)).not.toContain("not set up");
});

test("one that was given up asks for a look at its number, an e-mail for one at its address", () => {
  expect(table({ tries: 5 })).toContain("refused 5 times. Look at the number first.");
  expect(table({ tries: 5, channel: "email", recipient: "grace@home.example" })).toContain("Look at the address first.");
});

test("before a decision an officer reads how the applicant will hear of it", () => {
  expect(toldWords({ channel: "email", recipient: "grace@home.example" })).toContain("by e-mail (grace@home.example)");
  expect(toldWords({ channel: "sms", recipient: "+447700900123" })).toContain("a text message (07700 900123)");
  expect(toldWords({ channel: "post", recipient: "" })).toContain("for you to print");
  expect(toldWords(null)).toContain("nobody is told");
});
