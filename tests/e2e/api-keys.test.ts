import { randomUUID } from "node:crypto";
import { expect, expectAccessible, signIn, test } from "./house.ts";

const NADIAS = {
  reference: "CH-2026-0777",
  surname: "Rahman",
  firstNames: "Nadia",
  bornOn: "1988-05-09",
  licenseeType: "private-hire",
  kind: "new",
  receivedOn: "2026-11-20",
};

test("Asha makes keys for Chorley's back office: one reads, one hands in what Helen then sees, and a withdrawn one does nothing", async ({
  page,
  house,
  request,
}) => {
  await signIn(page, house, "asha@demo.fareguard.test");
  await page.getByRole("link", { name: "API keys" }).click();
  await expect(page.getByText("There is no key yet")).toBeVisible();
  await page.getByRole("button", { name: "Make a key" }).click();
  await page.getByLabel("Read applications").uncheck();
  await page.getByRole("button", { name: "Make the key" }).click();
  await expect(page.getByRole("alert").getByText("Choose at least one thing that the key may do")).toBeVisible();
  await expectAccessible(page);
  const make = async (name: string, scopes: readonly string[]) => {
    await page.getByLabel("Which system uses it").fill(name);
    await page.getByLabel("Council").selectOption("chorley");
    for (const scope of scopes) await page.getByLabel(scope).check();
    await page.getByLabel("90 days").check();
    await page.getByRole("button", { name: "Make the key" }).click();
    return (await page.locator("code").textContent()) ?? "";
  };
  const reading = await make("Licensing back office", ["Read applications"]);
  await expectAccessible(page);
  await page.goto(`${house.origin}/admin/api-keys/new`);
  const writing = await make("Online form", ["Add applications"]);

  const applications = `${house.origin}/api/v1/applications`;
  const bearer = (key: string) => ({ Authorization: `Bearer ${key}` });
  const ask = () => request.get(`${applications}/CH-2026-0117`, { headers: bearer(reading) });
  expect(await (await ask()).json()).toMatchObject({ reference: "CH-2026-0117" });
  const name = randomUUID();
  const send = (key: string) => request.post(applications, { headers: { ...bearer(key), "Idempotency-Key": name }, data: NADIAS });
  expect((await send(reading)).status()).toBe(403);
  const [first, again] = [await send(writing), await send(writing)];
  expect([first.status(), again.status()]).toEqual([201, 201]);
  expect(first.headers().location).toBe("/api/v1/applications/CH-2026-0777");
  expect(await again.json()).toEqual({ reference: NADIAS.reference, outcome: "created" });

  const elsewhere = await request.post(`${house.origin}/api/v1/verifications`, { headers: bearer(writing), data: {} });
  expect([elsewhere.status(), elsewhere.headers().allow]).toEqual([405, "GET, HEAD"]);
  const nowhere = await request.get(`${house.origin}/api/v1/people`, { headers: bearer(reading) });
  expect([nowhere.status(), nowhere.headers()["content-type"]]).toEqual([404, "application/problem+json"]);

  await page.goto(`${house.origin}/admin/api-keys`);
  await expect(page.getByRole("row", { name: "Online form" })).toContainText("Add applications");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Withdraw the key of Licensing back office" }).click();
  await page.getByRole("button", { name: "Withdraw the key" }).click();
  await expect(page.getByText("Withdrawn", { exact: true })).toBeVisible();
  expect((await ask()).status()).toBe(401);

  await page.getByRole("button", { name: "Sign out" }).click();
  await signIn(page, house, "helen@demo.fareguard.test");
  await page.goto(`${house.origin}/officer/applications?q=CH-2026-0777`);
  await expect(page.getByRole("link", { name: "CH-2026-0777" })).toBeVisible();
});
