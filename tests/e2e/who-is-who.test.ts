import { openStore } from "#db/open-store";
import { addApplications } from "../support/applicants.ts";
import { addDriver, addOfficer, IMRAN } from "../support/people.ts";
import { linkTo } from "../support/sitting.ts";
import { expect, expectAccessible, signIn, test } from "./house.ts";

const REASON = "Same photo on the licence card, seen at the counter.";

/** Imran has an application under each of two accounts, and a third application of his is nobody's. Returns the id of that one. */
async function addImranTwice(database: string): Promise<string> {
  const store = openStore(database);
  const now = new Date();
  const officer = await addOfficer(store, now);
  const { firstNames, surname, bornOn } = IMRAN;
  const his = { firstNames, surname, bornOn };
  const other = { ...his, firstNames: "Emran", surname: "Siddiq" };
  const changes = [
    { ...his, reference: "CH-2026-0150" },
    { ...his, reference: "CH-2026-0151" },
    { ...other, reference: "CH-2026-0152" },
  ];
  const [first = "", second = "", unclaimed = ""] = await addApplications(store, officer, changes, now);
  await linkTo(store, await addDriver(store, IMRAN, now), first, now);
  await linkTo(store, await addDriver(store, { ...IMRAN, email: "imran.new@example.com" }, now), second, now);
  await store.close();
  return unclaimed;
}

test("Helen finds the applicant among her drivers, and that two accounts are one person, until they are not", async ({ page, house }) => {
  const unclaimed = await addImranTwice(house.database);
  await signIn(page, house, "helen@demo.fareguard.test");
  await page.goto(`${house.origin}/officer/applications/${unclaimed}`);
  await page.getByRole("link", { name: "Look for the applicant among your drivers" }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Give the application to this driver" }).click();
  await expect(page.getByRole("alert")).toContainText("Choose the driver who is the applicant");
  await expect(page.getByRole("alert")).toContainText("Say how you know");
  await page
    .getByRole("radio", { name: /Imran Sadiq/ })
    .first()
    .check();
  await page.getByLabel("How do you know?").fill(REASON);
  await page.getByRole("button", { name: "Give the application to this driver" }).click();
  await expect(page.getByRole("alert")).toContainText("The driver has the application now");

  await page.getByRole("link", { name: "See the driver" }).click();
  await page.getByRole("link", { name: "Does this driver have a second account?" }).click();
  await expectAccessible(page);
  await page.getByRole("radio", { name: /Imran Sadiq/ }).check();
  await page.getByLabel("How do you know?").fill(REASON);
  await page.getByRole("button", { name: "These are one person" }).click();
  await expect(page.getByText("This person has 2 accounts")).toBeVisible();
  await expect(page.getByRole("link", { name: "CH-2026-0150" })).toBeVisible();
  await expect(page.getByRole("link", { name: "CH-2026-0151" })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: "These are two people" }).click();
  await expectAccessible(page);
  await page.getByLabel("How do you know?").fill("The other one is his cousin.");
  await page.getByRole("button", { name: "These are two people" }).click();
  await expect(page.getByRole("link", { name: "Does this driver have a second account?" })).toBeVisible();
});
