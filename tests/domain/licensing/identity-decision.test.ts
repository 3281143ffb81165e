import { expect, test } from "vitest";
import { compareDetails, decideIdentity } from "#app/domain/licensing/identity-decision";

const open = { decided: false, claimantId: "grace", linkedTo: null };
const grace = { firstNames: "Grace", surname: "O’Neill", bornOn: "1985-06-02" };

test("an open claim is decided either way", () => {
  expect(decideIdentity(open, "same")).toEqual({ done: true });
  expect(decideIdentity(open, "different")).toEqual({ done: true });
});

test("a claim is decided once", () => {
  expect(decideIdentity({ ...open, decided: true }, "different")).toEqual({ done: false, reason: "already-decided" });
});

test("an application that is somebody's already goes to nobody else, and the claim can still be closed", () => {
  const taken = { ...open, linkedTo: "tomasz" };
  expect(decideIdentity(taken, "same")).toEqual({ done: false, reason: "linked-to-another" });
  expect(decideIdentity(taken, "different")).toEqual({ done: true });
  expect(decideIdentity({ ...open, linkedTo: "grace" }, "same")).toEqual({ done: true });
});

test("details are compared as names are, and each by itself", () => {
  expect(compareDetails(grace, { firstNames: "GRACE", surname: "Oneill", bornOn: "1985-06-02" })).toEqual({
    firstNames: true,
    surname: true,
    bornOn: true,
  });
  expect(compareDetails(grace, { firstNames: "Grace Mary", surname: "O’Neill", bornOn: "1985-02-06" })).toEqual({
    firstNames: false,
    surname: true,
    bornOn: false,
  });
});
