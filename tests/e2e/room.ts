import type { Page } from "@playwright/test";
import { hasChoiceKey } from "#app/domain/assessment/correction";
import { makeReady, publishBank, type ReadyDriver, valuesOf } from "../support/served-sitting.ts";
import { expect, expectAccessible, signIn, test as houseTest } from "./house.ts";

/** Imran in front of the test, with a driver's account that is this test's own. */
export const test = houseTest.extend<{ imran: ReadyDriver }>({
  house: ({ sharedHouse }, use) => use(sharedHouse),
  imran: async ({ house }, use) => {
    await publishBank(house, (items) => items.filter(hasChoiceKey));
    const imran = await makeReady(house, new Date(Date.now() - 24 * 60 * 60 * 1000));
    await use(imran);
    await imran.store.close();
  },
});

export { expect, signIn };

/** The page as it stands fits a narrow phone, and where scripts run axe finds nothing. */
export async function expectGood(page: Page, javaScriptEnabled = true): Promise<void> {
  if (!javaScriptEnabled) return;
  await expectAccessible(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow, `${page.url()} is wider than the phone`).toBeLessThanOrEqual(0);
}

/** Gives these values as the question on the page asks: an entry for each of its lists, or ticks. */
export async function choose(page: Page, values: readonly string[]): Promise<void> {
  const lists = page.locator('select[name="choice[]"]');
  for (const [index, value] of ((await lists.count()) > 0 ? values : []).entries()) await lists.nth(index).selectOption(value);
  if ((await lists.count()) > 0) return;
  for (const value of values) await option(page, value).check();
}

/** One option of the question on the page. */
export function option(page: Page, value: string) {
  return page.locator(`input[name="choice[]"][value="${value}"]`);
}

/** Chooses the right answer to the question on the page. */
export async function chooseRightly(page: Page, imran: ReadyDriver, attemptId: string, position: number): Promise<void> {
  const { right } = await valuesOf(imran, attemptId, position);
  await choose(page, right);
}

export function heading(page: Page) {
  return page.getByRole("heading", { level: 1 });
}

/** The attempt that the page belongs to. */
export function attemptOf(page: Page): string {
  return /\/attempts\/([^/]+)\//.exec(page.url())?.[1] ?? "";
}
