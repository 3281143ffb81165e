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
      await page.getByRole("link", { name: "Keeping children and adults safe", exact: true }).click();
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

for (const { way, javaScriptEnabled } of WAYS) {
  test.describe(() => {
    test.use({ javaScriptEnabled });

    test(`${way}: Ruth makes a question whose steps a driver puts in order`, async ({ page, house }) => {
      const look = async () => (javaScriptEnabled ? expectAccessible(page) : undefined);
      await signIn(page, house, "ruth@demo.fareguard.test");
      await page.goto(`${house.origin}${COURSE}/items/new`);
      await expect(page.getByLabel("This option is right").first()).toBeVisible();
      await page.getByLabel("Steps to put in order").check();
      await expect(page.getByLabel("This option is right").first()).toBeHidden();
      await expect(page.getByLabel("Its partner").first()).toBeHidden();
      await look();

      await page.getByLabel("Short name").fill("m6-three-steps");
      await page.getByLabel("Question", { exact: true }).fill("In what order do you act?");
      for (const [index, step] of ["Write it down", "Notice", "Tell"].entries()) {
        await page.getByLabel("What the driver reads").nth(index).fill(step);
        await page.getByLabel("Why it is right or wrong").nth(index).fill(`${step} in its turn.`);
      }
      await page.getByLabel("Its place in the right order").nth(1).fill("first");
      await page.getByLabel("What it tests").selectOption({ index: 1 });
      await page.getByLabel("Fact").fill("notice-tell-write");
      await page.getByLabel("Easy").check();
      await page.getByLabel("Source", { exact: true }).fill("Thurrock Council: safeguarding guidance");
      for (const [part, value] of [
        ["Day", "24"],
        ["Month", "11"],
        ["Year", "2027"],
      ] as const)
        await page.getByLabel(part, { exact: true }).fill(value);
      await page.getByRole("button", { name: "Save in the draft" }).click();
      await expect(page.getByRole("alert")).toContainText("Write the place of option 2 as a number from 1 to 10");
      await expect(page.getByLabel("Its place in the right order").nth(1)).toHaveValue("first");
      await look();

      await page.getByLabel("Its place in the right order").nth(0).fill("3");
      await page.getByLabel("Its place in the right order").nth(1).fill("1");
      await page.getByLabel("Its place in the right order").nth(2).fill("2");
      await page.getByRole("button", { name: "Save in the draft" }).click();
      await expect(page.getByLabel("What the driver reads").first()).toHaveValue("Notice");
      await expect(page.getByLabel("What the driver reads").nth(2)).toHaveValue("Write it down");

      await page.getByRole("link", { name: "See it as a driver does" }).click();
      await page.getByLabel("Tell").selectOption("2");
      await expect(page.getByRole("combobox")).toHaveCount(3);
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

test("Ruth writes a story that questions share, and reads what it still needs before publication", async ({ page, house }) => {
  await signIn(page, house, "ruth@demo.fareguard.test");
  await page.goto(`${house.origin}${COURSE}/scenarios`);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Add a scenario" }).click();
  await page.getByLabel("Short name").fill("last-train");
  await page.getByLabel("Title").fill("After the last train");
  await page.getByLabel("Module").selectOption("what-to-do");
  await page.getByLabel("Story", { exact: true }).fill("It is late. A girl stands at the station.\nShe asks you for a trip to a friend.");
  await page.getByLabel("Picture (optional)").selectOption("bus-station-in-the-rain.svg");
  await page.getByRole("button", { name: "Save in the draft" }).click();
  await expect(page.getByRole("alert")).toContainText("Say what the picture shows");
  await expectAccessible(page);
  await page.getByLabel("What the picture shows").fill("A taxi in the rain beside a bus stop.");
  await page.getByRole("button", { name: "Save in the draft" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("After the last train");
  await expect(page.getByRole("img", { name: "A taxi in the rain beside a bus stop." })).toBeVisible();
  await expect(page.getByText("needs at least two questions")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Add a question about this story" }).click();
  await expect(page.getByLabel("Scenario (optional)")).toHaveValue("last-train");

  await page.goto(`${house.origin}${COURSE}/publication`);
  await page.getByRole("link", { name: "Scenario last-train" }).click();
  await page.getByRole("link", { name: "Retire this scenario" }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Retire the scenario" }).click();
  await page.goto(`${house.origin}${COURSE}/publication`);
  await expect(page.getByText("There are no unpublished changes")).toBeVisible();
});
