import { expect, expectAccessible, signIn, test, WAYS } from "./house.ts";

const COURSE = "/editor/courses/taxi-driver-safeguarding";
const ITEM = `${COURSE}/items/m8-who-is-at-risk`;

for (const { way, javaScriptEnabled } of WAYS) {
  test.describe(() => {
    test.use({ javaScriptEnabled });

    test(`${way}: Ruth changes an answer, sees it as a driver would, and Daniel publishes it as version 2`, async ({ page, house }) => {
      const look = async () => (javaScriptEnabled ? expectAccessible(page) : undefined);
      await signIn(page, house, "ruth@demo.fareguard.test");
      await expect(page).toHaveURL(`${house.origin}/editor`);
      await look();
      await page.getByRole("link", { name: "Keeping children and adults safe" }).click();
      await look();
      await page.getByRole("link", { name: "Questions", exact: true }).first().click();
      await look();

      await page.goto(house.origin + ITEM);
      await look();
      await page.getByLabel("What the driver reads").first().fill("Any adult who is over 65 and travels by taxi");
      await page.getByRole("button", { name: "Save in the draft" }).click();
      await expect(page.getByLabel("What the driver reads").first()).toHaveValue("Any adult who is over 65 and travels by taxi");
      await look();

      await page.getByRole("link", { name: "See it as a driver does" }).click();
      await expect(page.getByLabel("Any adult who is over 65 and travels by taxi")).toBeVisible();
      await look();
      await page.goto(`${house.origin}${COURSE}/preview`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await look();

      await page.goto(`${house.origin}${COURSE}/publication`);
      await expect(page.getByText("Ask another editor to look at this page and publish")).toBeVisible();
      await expect(page.getByRole("button", { name: "Publish version 2" })).toHaveCount(0);
      await look();
      await page.getByRole("button", { name: "Sign out" }).click();

      await signIn(page, house, "daniel@demo.fareguard.test");
      await page.goto(`${house.origin}${COURSE}/publication`);
      await page.getByRole("button", { name: "Publish version 2" }).click();
      await expect(page.getByRole("alert")).toBeVisible();
      await page.getByLabel("What changes, and why").fill("Says that age alone is not the point");
      await page.getByRole("button", { name: "Publish version 2" }).click();
      await expect(page.getByText("Version 2 is published and live")).toBeVisible();
      await look();
      await page.getByRole("link", { name: "Versions" }).click();
      await expect(page.getByText("Says that age alone is not the point")).toBeVisible();
      await look();
    });
  });
}

test("an editor who clears the question of an item keeps everything else they typed", async ({ page, house }) => {
  await signIn(page, house, "ruth@demo.fareguard.test");
  await page.goto(house.origin + ITEM);
  await page.getByLabel("Question", { exact: true }).fill("");
  await page.getByLabel("Why it is right or wrong").first().fill("Age is a number.");
  await page.getByRole("button", { name: "Save in the draft" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByLabel("Why it is right or wrong").first()).toHaveValue("Age is a number.");
  await expectAccessible(page);
});
