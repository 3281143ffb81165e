import type { Item } from "#app/domain/course/content-schema";
import { openStore } from "#db/open-store";
import { addClosedAttempts } from "../support/closed-attempts.ts";
import { expect, expectAccessible, signIn, test, WAYS } from "./house.ts";

const STATISTICS = "/editor/courses/taxi-driver-safeguarding/statistics";

const idsOf = (item: Item, correct: boolean) => item.options.filter((option) => option.correct === correct).map((option) => option.id);

/** Half the drivers know everything but the questions of one module, which only the others get right: their keys seem wrong. */
function choose(seed: number, item: Item): string[] {
  const able = seed % 2 === 0;
  const careful = (seed + item.id.length) % 3 > 0;
  const right = item.topic === "what-cse-is" ? !able : able || careful;
  return right ? idsOf(item, true) : idsOf(item, false).slice(0, 1);
}

async function addAttempts(database: string, count: number): Promise<void> {
  const store = openStore(database);
  const now = new Date();
  const plans = Array.from({ length: count }, (_, index) => ({
    ...{ seed: index + 1, closedAt: now, seconds: 30 },
    choose: (item: Item) => choose(index + 1, item),
  }));
  await addClosedAttempts(store, plans, now);
  await store.close();
}

for (const { way, javaScriptEnabled } of WAYS) {
  test.describe(() => {
    test.use({ javaScriptEnabled });

    test(`${way}: Ruth finds the question whose key may be wrong, and sees what drivers chose instead`, async ({ page, house }) => {
      const look = async () => (javaScriptEnabled ? expectAccessible(page) : undefined);
      await addAttempts(house.database, 220);
      await signIn(page, house, "ruth@demo.fareguard.test");
      await page.getByRole("link", { name: "Keeping children and adults safe", exact: true }).click();
      await page.getByRole("link", { name: "Statistics" }).click();
      await expect(page.getByText("220 first attempts since")).toBeVisible();
      await expect(page.getByRole("img", { name: "Scores" })).toBeVisible();
      await expect(page.getByRole("img", { name: "Map of the question bank" })).toBeVisible();
      const suspect = page.locator("tr", { hasText: "Key may be wrong" }).first();
      await expect(suspect).toContainText("1.");
      await look();

      await suspect.getByRole("link").click();
      await expect(page.getByText("Check first whether the right option is marked as right")).toBeVisible();
      await expect(page.getByRole("img", { name: "What drivers choose, by how well they do otherwise" })).toBeVisible();
      await look();
      await page.getByRole("link", { name: "Change or read this question" }).click();
      await expect(page).toHaveURL(/\/items\/m1-/);
    });
  });
}

test("an address says which attempts and which page of the table; the table also comes as a file", async ({ page, house }) => {
  await addAttempts(house.database, 40);
  await signIn(page, house, "ruth@demo.fareguard.test");
  await page.goto(`${house.origin}${STATISTICS}?page=2`);
  await expect(page.getByText("51.", { exact: true })).toBeVisible();
  await page.getByLabel("Version of the course").selectOption("Version 1");
  await page.getByLabel("With repeat attempts").check();
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByText("40 attempts since")).toBeVisible();
  await expect(page.getByText("on version 1, of all councils together")).toBeVisible();

  const file = await page.request.get(`${house.origin}${STATISTICS}.csv`);
  expect(file.headers()["content-type"]).toBe("text/csv; charset=utf-8");
  const [heading, ...rows] = (await file.text()).trimEnd().split("\r\n");
  expect(heading).toContain("rank,item,module,question,versions,attempts,evidence,facility_percent");
  expect(rows.length).toBeGreaterThan(100);
  const lost = await page.request.get(`${house.origin}${STATISTICS}.csv?version=9`);
  expect(lost.status()).toBe(404);
});

test("before there are five attempts the page says so, and shows no figure", async ({ page, house }) => {
  await signIn(page, house, "ruth@demo.fareguard.test");
  await page.goto(house.origin + STATISTICS);
  await expect(page.getByText("No first attempts since")).toBeVisible();
  await expectAccessible(page);

  await addAttempts(house.database, 4);
  await page.reload();
  await expect(page.getByText("4 first attempts since")).toBeVisible();
  await expect(page.getByText("Figures appear from 5 attempts on")).toBeVisible();
  await expect(page.getByRole("heading", { name: "The test as a whole" })).toHaveCount(0);
  await page.goto(`${house.origin}${STATISTICS}/m8-who-is-at-risk`);
  await expect(page.getByRole("heading", { name: "Figures" })).toHaveCount(0);
  await expectAccessible(page);
});

test("officers have no business here", async ({ page, house }) => {
  await signIn(page, house, "helen@demo.fareguard.test");
  for (const address of [STATISTICS, `${STATISTICS}.csv`, `${STATISTICS}/m8-who-is-at-risk`]) {
    expect((await page.request.get(house.origin + address)).status()).toBe(403);
  }
});
