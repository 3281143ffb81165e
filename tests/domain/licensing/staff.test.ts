import { expect, test } from "vitest";
import { authorityFault, departureFault } from "#app/domain/licensing/staff";

test("an officer acts for one authority, and nobody else for any", () => {
  expect(authorityFault("officer", "chorley")).toBeNull();
  expect(authorityFault("officer", null)).toBe("authority-missing");
  for (const role of ["editor", "admin"] as const) {
    expect(authorityFault(role, null)).toBeNull();
    expect(authorityFault(role, "chorley")).toBe("authority-not-theirs");
  }
});

test("an administrator ends a colleague's access, and not twice", () => {
  const helen = { personId: "helen", role: "officer", departed: false } as const;
  expect(departureFault(helen, "asha", 1)).toBeNull();
  expect(departureFault({ ...helen, departed: true }, "asha", 1)).toBe("departed-already");
});

test("nobody ends their own access, however many administrators there are", () => {
  expect(departureFault({ personId: "asha", role: "admin", departed: false }, "asha", 3)).toBe("own-account");
});

test("the last administrator stays, the last but one may go", () => {
  const nadeem = { personId: "nadeem", role: "admin", departed: false } as const;
  expect(departureFault(nadeem, "asha", 1)).toBe("last-admin");
  expect(departureFault(nadeem, "asha", 2)).toBeNull();
});
