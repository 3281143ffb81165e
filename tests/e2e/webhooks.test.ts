import { Webhook } from "standardwebhooks";
import { listen } from "../support/listener.ts";
import { expect, expectAccessible, signIn, test } from "./house.ts";

test("Asha has Chorley's back office told of passes, sees a test message arrive, sends it again and ends it", async ({
  page,
  sharedHouse: house,
}) => {
  const office = await listen(200);
  await signIn(page, house, "asha@demo.fareguard.test");
  await page.getByRole("link", { name: "Webhooks" }).click();
  await expect(page.getByText("There is no webhook yet")).toBeVisible();
  await page.getByRole("button", { name: "Make a webhook" }).click();
  await page.getByLabel("Which system is told").fill("Licensing back office");
  await page.getByLabel("Address").fill("https://10.0.0.8/fareguard");
  await page.getByRole("button", { name: "Make the webhook" }).click();
  await expect(page.getByText("Type an address that the internet knows by name").first()).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Council").selectOption("chorley");
  await page.getByLabel("Address").fill(`${office.url}/fareguard`);
  await page.getByLabel("Somebody passed the test").check();
  await page.getByRole("button", { name: "Make the webhook" }).click();
  const secret = (await page.locator("code").textContent()) ?? "";
  await expectAccessible(page);

  await page.getByRole("link", { name: "Go to the webhook" }).click();
  await page.getByRole("button", { name: "Send a test message" }).click();
  await expect(page.getByText("A test message is on its way")).toBeVisible();
  await expect.poll(() => office.heard.length, { timeout: 40_000 }).toBe(1);
  const [message] = office.heard;
  expect(new Webhook(secret).verify(message?.body ?? "", message?.headers ?? {})).toMatchObject({ type: "test" });
  await page.reload();
  await expect(page.getByRole("table").getByText("Arrived")).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("table").getByRole("link").click();
  await expect(page.getByText("Taken (200)")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Send it again" }).click();
  await expect.poll(() => office.heard.length, { timeout: 40_000 }).toBe(2);
  expect(office.heard[1]?.headers["webhook-id"]).toBe(message?.headers["webhook-id"]);

  await page.getByRole("button", { name: "End the webhook" }).click();
  await page.getByRole("button", { name: "End the webhook" }).click();
  await expect(page.getByText("Nothing more is sent there")).toBeVisible();
  office.close();
});
