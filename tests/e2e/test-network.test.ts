import { listLatestResponses } from "#db/queries/responses";
import { begin } from "../support/sitting.ts";
import { valuesOf } from "../support/served-sitting.ts";
import { choose, expect, expectGood, heading, option, signIn, test } from "./room.ts";

const SAVED = "Saved. You can still change it.";
const WAITING = "Not saved yet – we will keep trying. Your answer is kept on this device.";

test("offline an answer is kept, called unsaved, and sent when the network is back; then the test goes on", async ({
  page,
  context,
  house,
  imran,
}) => {
  const attemptId = await begin(imran.store, imran.sitter, new Date());
  await signIn(page, house, imran.email);
  await page.goto(`${house.origin}/attempts/${attemptId}/items/1`);
  await context.setOffline(true);
  await choose(page, (await valuesOf(imran, attemptId, 1)).right);
  await page.getByRole("button", { name: "Save and go on" }).click();
  await expect(page.locator(".app-saving")).toHaveText(WAITING);
  await expectGood(page);
  expect((await listLatestResponses(imran.store, attemptId)).size).toBe(0);
  await context.setOffline(false);
  await expect(heading(page)).toHaveText("Question 2 of 20");
  expect((await listLatestResponses(imran.store, attemptId)).size).toBe(1);
});

test("an answer that was kept offline is not lost by going to another question", async ({ page, context, house, imran }) => {
  const attemptId = await begin(imran.store, imran.sitter, new Date());
  const { wrong } = await valuesOf(imran, attemptId, 1);
  await signIn(page, house, imran.email);
  await page.goto(`${house.origin}/attempts/${attemptId}/items/1`);
  await context.setOffline(true);
  await choose(page, wrong.slice(0, 1));
  await expect(page.locator(".app-saving")).toHaveText(WAITING);
  await page.goto(`${house.origin}/attempts/${attemptId}/items/5`).catch(() => null);
  await context.setOffline(false);
  await page.goto(`${house.origin}/attempts/${attemptId}/items/5`);
  await expect.poll(async () => (await listLatestResponses(imran.store, attemptId)).size).toBe(1);
  await page.goto(`${house.origin}/attempts/${attemptId}/items/1`);
  await expect(option(page, wrong[0] ?? "")).toBeChecked();
  await expect(page.locator(".app-saving")).toHaveText(SAVED);
});

test("an answer whose receipt was lost is not held against the next one", async ({ page, house, imran }) => {
  const attemptId = await begin(imran.store, imran.sitter, new Date());
  const { right, wrong } = await valuesOf(imran, attemptId, 1);
  await signIn(page, house, imran.email);
  await page.goto(`${house.origin}/attempts/${attemptId}/items/1`);
  await page.route("**/response", async (route) => {
    await route.fetch();
    await route.abort();
  });
  await choose(page, wrong.slice(0, 1));
  await expect(page.locator(".app-saving")).toHaveText(WAITING);
  await page.unroute("**/response");
  await choose(page, right);
  await expect(page.locator(".app-saving")).toHaveText(SAVED);
  const [latest] = (await listLatestResponses(imran.store, attemptId)).values();
  expect(latest?.revision).toBe(2);
});

test("nothing is called saved, and nothing is handed in, while the server cannot save", async ({ page, house, imran }) => {
  const attemptId = await begin(imran.store, imran.sitter, new Date());
  await signIn(page, house, imran.email);
  await page.goto(`${house.origin}/attempts/${attemptId}/items/1`);
  await page.route("**/response", (route) => route.fulfill({ status: 503, body: "busy" }));
  await choose(page, (await valuesOf(imran, attemptId, 1)).right);
  await expect(page.locator(".app-saving")).toHaveText(WAITING);
  await page.goto(`${house.origin}/attempts/${attemptId}/submission`);
  await page.getByRole("button", { name: "Yes, hand in the test" }).click();
  await expect(page.locator(".app-saving")).toHaveText("An earlier answer is not saved yet – we will keep trying.");
  await expect(heading(page)).toHaveText("Do you want to hand in the test?");
  await page.unroute("**/response");
  await expect(page.getByText("19 questions have no answer.")).toBeVisible();
  await page.getByRole("button", { name: "Yes, hand in the test" }).click();
  await expect(heading(page)).toHaveText("You did not pass this time");
});

test("who was signed out meanwhile signs in, and the answer is still there and is sent", async ({ page, context, house, imran }) => {
  const attemptId = await begin(imran.store, imran.sitter, new Date());
  const { right } = await valuesOf(imran, attemptId, 1);
  await signIn(page, house, imran.email);
  await page.goto(`${house.origin}/attempts/${attemptId}/items/1`);
  await context.clearCookies();
  await choose(page, right);
  await expect(heading(page)).toHaveText("Sign in");
  await page.getByLabel("E-mail address").fill(imran.email);
  await page.getByLabel("Password", { exact: true }).fill("three blue taxis");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.locator(".app-saving")).toHaveText(SAVED);
  for (const value of right) await expect(option(page, value)).toBeChecked();
});

test("the clock counts by itself, can be hidden, and speaks only at ten, five and one minutes", async ({ page, house, imran }) => {
  const attemptId = await begin(imran.store, imran.sitter, new Date(Date.now() - 28 * 60_000));
  await signIn(page, house, imran.email);
  await page.clock.install();
  await page.goto(`${house.origin}/attempts/${attemptId}/items/1`);
  const spoken = page.locator("[data-clock-announcement]");
  await expect(page.getByText(/About 1[12] minutes left/)).toBeVisible();
  await page.getByRole("button", { name: "Hide time" }).click();
  await expect(page.getByText(/minutes left/)).toBeHidden();
  await page.clock.runFor(60_000);
  await expect(spoken).toHaveText("");
  await page.clock.runFor(90_000);
  await expect(spoken).toHaveText("About 10 minutes left");
  await page.clock.runFor(5 * 60_000);
  await expect(spoken).toHaveText("About 5 minutes left");
  await expect(page.locator("[data-clock-text]")).toBeVisible();
  await expectGood(page);
});
