import { readFile } from "node:fs/promises";
import { expect, expectAccessible, signIn, test } from "./house.ts";

test("Helen reads the report for her committee, takes it as a file, and answers what the public asks", async ({ page, house }) => {
  await signIn(page, house, "helen@demo.fareguard.test");
  await page.getByRole("link", { name: "Reports" }).click();
  await expect(page.getByText("Counts from 1 to 4 are not shown")).toBeVisible();
  await expect(page.getByRole("img", { name: "Applications received and passed, by month" })).toBeVisible();
  await expect(page.getByRole("row", { name: /^All months/ })).toBeVisible();
  await expectAccessible(page);

  await page.getByLabel("From month").fill("spring");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByRole("alert")).toContainText("such as 2026-04");
  await expectAccessible(page);
  await page.getByLabel("From month").fill("1999-01");
  await page.getByLabel("To month").fill("1999-03");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByText("No applications were received in these months")).toBeVisible();

  await page.goto(`${house.origin}/officer/reports`);
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Download as CSV" }).click()]);
  const text = await readFile(await file.path(), "utf8");
  expect(text).toContain("Group,Name,Received,Invited,Started,Read who to call,Passed");
  expect(text).toMatch(/^Month,All months,/m);

  await page.getByRole("link", { name: "Freedom of information" }).click();
  await expect(page.getByText("Is there a central record of who is trained?")).toBeVisible();
  await expectAccessible(page);
});
