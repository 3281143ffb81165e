import { submitAttempt } from "#app/commands/submit-attempt.server";
import { AppealPack } from "#app/domain/assessment/appeal-pack";
import { answer, begin } from "../support/sitting.ts";
import { expect, expectGood, signIn, test } from "./room.ts";

test("Helen goes from Imran’s application to his appeal pack, as a page, on paper and as a file; nobody else can", async ({
  page,
  house,
  imran,
}) => {
  test.slow();
  const { store, sitter } = imran;
  const attemptId = await begin(store, sitter, new Date());
  const [attempt, pack] = [`${house.origin}/officer/attempts/${attemptId}`, `${house.origin}/officer/attempts/${attemptId}/appeal-pack`];
  await signIn(page, house, "helen@demo.fareguard.test");
  expect((await page.goto(pack))?.status()).toBe(409);
  await expectGood(page);
  expect((await page.request.get(`${pack}.json`)).status()).toBe(409);
  await answer(store, sitter, attemptId, 15, new Date());
  await submitAttempt(store, sitter.driver, attemptId, new Date());

  await page.goto(`${house.origin}/officer/applications/${sitter.applicationId}`);
  await expect(page.getByRole("link", { name: "Appeal pack of attempt 1" })).toBeVisible();
  await page.getByRole("link", { name: "Attempt 1", exact: true }).click();
  await expect(page).toHaveURL(attempt);
  await expectGood(page);
  await page.getByRole("link", { name: "Appeal pack" }).click();
  await expect(page.getByRole("heading", { name: "Question 20 of 20" })).toBeVisible();
  await expect(page.getByText("Opened the appeal pack")).toHaveCount(1);
  await expectGood(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await expectGood(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("link", { name: "Download as a file (JSON)" })).toBeHidden();
  await expect(page.getByText(/^Chorley Council, appeal pack/)).toBeVisible();
  await page.emulateMedia({ media: "screen" });

  const file = await page.request.get(`${pack}.json`);
  expect(file.headers()["content-disposition"]).toMatch(/^attachment; filename="appeal-pack-.+-attempt-1-.+\.json"$/);
  expect(
    AppealPack.parse(await file.json())
      .record.map(({ action }) => action)
      .slice(-2),
  ).toEqual(["appeal-pack.read", "appeal-pack.read"]);
  await page.getByRole("button", { name: "Sign out" }).click();

  for (const email of [imran.email, "ruth@demo.fareguard.test"]) {
    await signIn(page, house, email);
    for (const address of [pack, `${pack}.json`, `${pack}.data`]) expect((await page.request.get(address)).status()).toBe(403);
    await page.goto(`${house.origin}/account`);
    await page.getByRole("button", { name: "Sign out" }).click();
  }
});
