import { expect, expectAccessible, signIn, test } from "./house.ts";

test("a driver makes an account, a mistake loses nothing, and the account works", async ({ page, house }) => {
  await page.goto(`${house.origin}/register`);
  await expectAccessible(page);
  await page.getByLabel("First names").fill("Nadia");
  await page.getByLabel("Surname").fill("Rahman");
  await page.getByLabel("Day").fill("31");
  await page.getByLabel("Month").fill("2");
  await page.getByLabel("Year").fill("1980");
  await page.getByLabel("E-mail address").fill("nadia@example.com");
  await page.getByLabel("Choose a password").fill("green kettle river");
  await page.getByRole("button", { name: "Make my account" }).click();
  await expect(page.getByRole("alert")).toContainText("Enter your date of birth");
  await expect(page.getByLabel("First names")).toHaveValue("Nadia");
  await expectAccessible(page);

  await page.getByLabel("Day").fill("28");
  await page.getByLabel("Choose a password").fill("green kettle river");
  await page.getByRole("button", { name: "Make my account" }).click();
  await expect(page).toHaveURL(`${house.origin}/home`);
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.goto(`${house.origin}/home`);
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fhome$/);
});

test("a wrong password and an unknown address get the same answer", async ({ page, house }) => {
  for (const email of ["imran@demo.fareguard.test", "nobody@example.com"]) {
    await page.goto(`${house.origin}/sign-in`);
    await page.getByLabel("E-mail address").fill(email);
    await page.getByLabel("Password", { exact: true }).fill("not the password");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByRole("alert")).toContainText("The e-mail address or the password is not right");
  }
});

test("each role begins on its own page, and no other role may enter it", async ({ page, house }) => {
  await signIn(page, house, "helen@demo.fareguard.test");
  await expect(page).toHaveURL(`${house.origin}/officer/applications`);
  const answer = await page.goto(`${house.origin}/home`);
  expect(answer?.status()).toBe(403);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You cannot open this page");
  await expectAccessible(page);
});
