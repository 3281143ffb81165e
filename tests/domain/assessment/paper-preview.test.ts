import { expect, test } from "vitest";
import { drawPreview } from "#app/domain/assessment/paper-preview";
import { Contact } from "#app/domain/course/contact-schema";
import { anItem, COURSE } from "../../support/course.ts";

const police = Contact.parse({
  name: "police-emergency",
  label: "Police",
  number: "999",
  action: "call",
  area: "United Kingdom",
  when: "Somebody is in danger now",
  group: "emergency",
  source: { title: "Police" },
  review_by: "2027-11-24",
});

test("a preview holds as many questions as a paper, the same for the same draw", () => {
  const preview = drawPreview(COURSE, 7, []);
  if (!preview.done) throw new Error("the bank is large enough");
  expect(preview.items.map((item) => item.id).sort()).toEqual(["m1-bystander", "m1-second"]);
  expect(drawPreview(COURSE, 7, [])).toEqual(preview);
});

test("numbers are written out, and a name nobody knows stays to be seen", () => {
  const item = { ...anItem("m1-bystander"), stem: "Call {{number:police-emergency}} or {{number:nobody}}?" };
  const preview = drawPreview({ ...COURSE, items: [item, anItem("m1-second")] }, 7, [police]);
  expect(preview.done && preview.items.map(({ stem }) => stem)).toContain("Call 999 or {{number:nobody}}?");
});

test("a bank that cannot fill a paper has no preview", () => {
  expect(drawPreview({ ...COURSE, items: [anItem("m1-bystander")] }, 7, [])).toEqual({ done: false, reason: "bank-too-small" });
});
