import { expect, test } from "vitest";
import { applicationForm } from "#app/commands/application-form.server";

const form = applicationForm(new Map([["private-hire", "Private hire driver"]]), "2026-11-24");
const typed = {
  reference: " CH-2026-0124 ",
  surname: "O’Neill",
  firstNames: "Grace",
  born: ["2", "6", "1985"],
  licenseeType: "private-hire",
  kind: "new",
  received: ["19", "November", "2026"],
  email: "",
  phone: " 07700  900123 ",
};

test("what Helen types is one application", () => {
  expect(form.parse(typed)).toEqual({
    reference: "CH-2026-0124",
    surname: "O’Neill",
    firstNames: "Grace",
    bornOn: "1985-06-02",
    licenseeType: "private-hire",
    kind: "new",
    receivedOn: "2026-11-19",
    email: null,
    licenceNumber: null,
    phone: "07700 900123",
  });
});

test("every mistake is told at its field, all at once", () => {
  const result = form.safeParse({ born: ["", "", ""], received: ["31", "2", "2026"], email: "grace at example", licenseeType: "dual" });
  expect(result.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ["reference", "missing"],
    ["surname", "missing"],
    ["firstNames", "missing"],
    ["born", "missing"],
    ["licenseeType", "unknown-licensee-type"],
    ["kind", "missing"],
    ["received", "not-a-date"],
    ["email", "not-an-email"],
  ]);
});

test.each([
  [{ received: ["25", "11", "2026"] }, "received", "in-the-future"],
  [{ born: ["1", "1", "2015"] }, "born", "too-young"],
  [{ surname: "O".repeat(101) }, "surname", "too-long"],
])("%j is a mistake", (change, field, message) => {
  const result = form.safeParse({ ...typed, ...change });
  expect(result.error?.issues).toMatchObject([{ path: [field], message }]);
});
