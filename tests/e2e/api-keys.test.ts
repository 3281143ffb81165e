import { expect, expectAccessible, signIn, test } from "./house.ts";

test("Asha makes a key for Chorley's back office, which reads applications with it until she withdraws it", async ({
  page,
  house,
  request,
}) => {
  await signIn(page, house, "asha@demo.fareguard.test");
  await page.getByRole("link", { name: "API keys" }).click();
  await expect(page.getByText("There is no key yet")).toBeVisible();
  await page.getByRole("button", { name: "Make a key" }).click();
  await page.getByRole("button", { name: "Make the key" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Which system uses it").fill("Licensing back office");
  await page.getByLabel("Council").selectOption("chorley");
  await page.getByLabel("90 days").check();
  await page.getByRole("button", { name: "Make the key" }).click();
  const key = (await page.locator("code").textContent()) ?? "";
  await expectAccessible(page);

  const headers = { Authorization: `Bearer ${key}` };
  const ask = () => request.get(`${house.origin}/api/v1/applications/CH-2026-0117`, { headers });
  const answer = await ask();
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toMatchObject({ reference: "CH-2026-0117" });

  await page.goto(`${house.origin}/admin/api-keys`);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Withdraw the key of Licensing back office" }).click();
  await page.getByRole("button", { name: "Withdraw the key" }).click();
  await expect(page.getByText("Withdrawn", { exact: true })).toBeVisible();
  await expectAccessible(page);
  expect((await ask()).status()).toBe(401);
});
