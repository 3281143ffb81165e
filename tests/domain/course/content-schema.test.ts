import { expect, test } from "vitest";
import { BankItem } from "#app/domain/course/content-schema";
import { canonicalJson } from "#app/domain/ledger/entry";
import { anItem } from "../../support/course.ts";

test("all or nothing is how an item is marked that does not say otherwise, so writing it out changes nothing", () => {
  const silent = BankItem.parse(anItem("m1-bystander"));
  const spoken = BankItem.parse({ ...anItem("m1-bystander"), marking: "all-or-nothing" });
  expect(canonicalJson(spoken)).toBe(canonicalJson(silent));
  expect(BankItem.parse({ ...anItem("m1-bystander"), marking: "parts" }).marking).toBe("parts");
  expect(BankItem.safeParse({ ...anItem("m1-bystander"), marking: "generous" }).success).toBe(false);
});

test("a field that no kind has is refused", () => {
  const options = anItem("m1-bystander").options.map((option) => ({ ...option, partner: "b" }));
  expect(BankItem.safeParse({ ...anItem("m1-bystander"), options }).success).toBe(false);
});
