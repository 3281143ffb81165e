import { expect, test } from "vitest";
import { z } from "zod";
import { parseForm, typedDate } from "#app/server/form.server";

const Registration = z.object({
  surname: z.string().trim().min(1, "surname-missing"),
  born: typedDate("born-wrong"),
  password: z.string().min(12, "password-short"),
  chosen: z.array(z.string()).default([]),
});

function sent(entries: [string, string | File][]): Request {
  const body = new FormData();
  for (const [name, value] of entries) body.append(name, value);
  return new Request("http://localhost/register", { method: "POST", body });
}

const born: [string, string][] = [
  ["born-day", "27"],
  ["born-month", "3"],
  ["born-year", "1978"],
];

test("three boxes become one date, and boxes that are ticked become a list", async () => {
  const form = await parseForm(
    sent([["surname", " Sadiq "], ...born, ["password", "three blue taxis"], ["chosen[]", "a"], ["chosen[]", "b"]]),
    Registration,
  );
  expect(form).toMatchObject({ ok: true, input: { surname: "Sadiq", born: "1978-03-27", chosen: ["a", "b"] } });
});

test("a form with mistakes gives one message for each field and keeps what was typed", async () => {
  const form = await parseForm(
    sent([
      ["surname", ""],
      ["born-day", "31"],
      ["born-month", "2"],
      ["born-year", "1978"],
      ["password", "short"],
    ]),
    Registration,
  );
  expect(form).toEqual({
    ok: false,
    errors: { surname: "surname-missing", born: "born-wrong", password: "password-short" },
    values: { surname: "", "born-day": "31", "born-month": "2", "born-year": "1978" },
  });
});

test("a password is never sent back", async () => {
  const form = await parseForm(sent([["surname", ""], ...born, ["password", "three blue taxis"], ["newPassword", "secret"]]), Registration);
  expect(JSON.stringify(form.values)).not.toMatch(/three blue taxis|secret/);
});

test("a date whose boxes are missing is a mistake, not a crash", async () => {
  const form = await parseForm(
    sent([
      ["surname", "Sadiq"],
      ["password", "three blue taxis"],
    ]),
    Registration,
  );
  expect(form.ok ? {} : form.errors).toHaveProperty("born");
});

test("a file comes as a file, and its content is not sent back", async () => {
  const file = new File(["reference;surname"], "applications.csv", { type: "text/csv" });
  const form = await parseForm(sent([["file", file]]), z.object({ file: z.instanceof(File) }));
  expect(form).toMatchObject({ ok: true, values: {} });
  expect(form.ok && (await form.input.file.text())).toBe("reference;surname");
});

test("field names with a meaning in JavaScript are only names", async () => {
  const form = await parseForm(
    sent([
      ["__proto__", "x"],
      ["constructor", "y"],
      ["surname", "Sadiq"],
    ]),
    z.object({ surname: z.string() }),
  );
  expect(form).toMatchObject({ ok: true, input: { surname: "Sadiq" } });
  expect(Object.getPrototypeOf({})).toBe(Object.prototype);
});

test("a body that is no form answers 400", async () => {
  const request = new Request("http://localhost/", { method: "POST", body: "{}", headers: { "Content-Type": "application/json" } });
  const refusal: unknown = await parseForm(request, Registration).catch((error: unknown) => error);
  expect(refusal).toMatchObject({ init: { status: 400 } });
});
