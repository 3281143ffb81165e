import { expect, expectGood, signIn, test } from "./room.ts";

test("Helen opens a room, gives Imran breaks and larger text, looks at his photo, and he sits there", async ({ page, house, imran }) => {
  test.slow();
  const { personId } = imran.sitter.driver;
  await signIn(page, house, "helen@demo.fareguard.test");
  await page.goto(`${house.origin}/officer/drivers/${personId}/adjustments`);
  await expectGood(page);
  await page.getByLabel("Larger text").check();
  await page.getByLabel("Rest breaks").check();
  await page.getByRole("button", { name: "Save the adjustments" }).click();
  await expect(page.getByText("Larger text, Rest breaks")).toBeVisible();

  await page.goto(`${house.origin}/officer/sittings/new`);
  await page.getByRole("button", { name: "Open the sitting" }).click();
  await expect(page.getByRole("alert")).toContainText("Say where the test is sat");
  await expectGood(page);
  await page.getByLabel("Where is the test sat?").fill("Town Hall, room 2");
  await page.getByRole("button", { name: "Open the sitting" }).click();
  const sitting = page.url();
  const code = (await page.locator(".app-room-code__code").textContent()) ?? "";
  await expectGood(page);
  await page.getByRole("button", { name: "Sign out" }).click();

  await signIn(page, house, imran.email);
  await page.goto(`${house.origin}/applications/${imran.sitter.applicationId}/sitting`);
  await expectGood(page);
  await page.getByLabel("Room code").fill("AAA-AAA");
  await page.getByRole("button", { name: "Go in" }).click();
  await expect(page.getByRole("alert")).toContainText("This code does not open a room");
  await page.getByLabel("Room code").fill(code.toLowerCase());
  await page.getByRole("button", { name: "Go in" }).click();
  await expect(page.getByText("Show the officer your photo document")).toBeVisible();
  await expectGood(page);
  await page.getByRole("button", { name: "Sign out" }).click();

  await signIn(page, house, "helen@demo.fareguard.test");
  await page.goto(sitting);
  await page.getByRole("link", { name: "Look at the photo" }).click();
  await expectGood(page);
  await page.getByLabel(/driving licence/i).check();
  await page.getByRole("button", { name: "It is this person" }).click();
  await expect(page.getByText("May begin")).toBeVisible();
  await expectGood(page);
  await page.getByRole("button", { name: "Sign out" }).click();

  await signIn(page, house, imran.email);
  await page.goto(`${house.origin}/applications/${imran.sitter.applicationId}/attempts`);
  await page.getByRole("button", { name: "Start the test" }).click();
  await expectGood(page);
  await page.getByRole("link", { name: "Take a break of ten minutes" }).click();
  await page.getByRole("button", { name: "Take a break of ten minutes" }).click();
  await expect(page.getByText("You are on a break")).toBeVisible();
  await expectGood(page);
  await page.getByRole("button", { name: "Go on with the test" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Question 1 of 20");
});

test("Helen bars a driver after misconduct and lifts the bar", async ({ page, house, imran }) => {
  const { personId } = imran.sitter.driver;
  await signIn(page, house, "helen@demo.fareguard.test");
  await page.goto(`${house.origin}/officer/drivers/${personId}/bar`);
  await page.getByLabel("Day").fill("1");
  await page.getByLabel("Month").fill("1");
  await page.getByLabel("Year").fill("2020");
  await page.getByLabel("What happened?").fill("Photographed the questions");
  await page.getByRole("button", { name: "Bar from the test" }).click();
  await expect(page.getByRole("alert")).toContainText("today or later");
  await expect(page.getByLabel("What happened?")).toHaveValue("Photographed the questions");
  await page.getByLabel("Year").fill(String(new Date().getFullYear() + 1));
  await page.getByRole("button", { name: "Bar from the test" }).click();
  await expectGood(page);
  await page.getByRole("link", { name: /^Lift/ }).click();
  await page.getByLabel("Why is it lifted?").fill("It was somebody else");
  await page.getByRole("button", { name: "Lift the bar" }).click();
  await expect(page.getByText(/^Lifted on/)).toBeVisible();
});
