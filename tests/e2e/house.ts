import { AxeBuilder } from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import { DEMONSTRATION_PASSWORD } from "#app/domain/demonstration";
import { type ServedHouse, serveHouse } from "../support/served-house.ts";

/** Each test gets a house of its own; tests that bring their own people may share one for each worker. */
export const test = base.extend<{ house: ServedHouse }, { sharedHouse: ServedHouse }>({
  sharedHouse: [
    async ({}, use) => {
      const house = await serveHouse();
      await use(house);
      await house.stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  house: async ({}, use) => {
    const house = await serveHouse();
    await use(house);
    await house.stop();
  },
});

export { expect };

export async function signIn(page: Page, house: ServedHouse, email: string): Promise<void> {
  await page.goto(`${house.origin}/sign-in`);
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(DEMONSTRATION_PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/**
 * axe finds nothing on the page as it stands, by WCAG 2.2 A and AA and by its best practices. Our pages have no frames, so it need not
 * open a window of its own to put frames together: the same rules pass in two thirds of the time.
 */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/** The two ways in which every journey has to work. */
export const WAYS = [
  { way: "with JavaScript", javaScriptEnabled: true },
  { way: "without JavaScript", javaScriptEnabled: false },
] as const;
