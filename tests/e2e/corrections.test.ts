import { openStore } from "#db/open-store";
import { findByEmail } from "#db/queries/people";
import { addApplicationOf } from "../support/invitations.ts";
import { finishTraining, linkTo, sitMissing } from "../support/sitting.ts";
import { expect, expectAccessible, signIn, test } from "./house.ts";
import type { ServedHouse } from "../support/served-house.ts";

const COURSE = "/editor/courses/taxi-driver-safeguarding";

/** Imran has failed by one critical question. Returns what it is called, and his attempt. */
async function failByOne({ database }: ServedHouse): Promise<{ itemId: string; attemptId: string }> {
  const store = openStore(database);
  const now = new Date();
  const idOf = async (name: string) => (await findByEmail(store, `${name}@demo.fareguard.test`))?.personId ?? "";
  const [driver, officerId] = [{ personId: await idOf("imran"), name: "Imran Sadiq" }, await idOf("helen")];
  const imran = { firstNames: "Imran", surname: "Sadiq", bornOn: "1978-03-27" };
  const applicationId = await addApplicationOf(store, imran, officerId, now);
  await linkTo(store, driver, applicationId, now);
  await finishTraining(store, driver, now);
  const { attemptId, missed } = await sitMissing(store, { driver, applicationId, officerId }, 1, now);
  await store.close();
  return { attemptId, itemId: missed[0]?.id ?? "" };
}

test("Imran reports a question, Ruth proposes to take it out of the marking, Daniel applies it, and Imran has passed", async ({
  page,
  house,
}) => {
  const { itemId, attemptId } = await failByOne(house);
  await signIn(page, house, "imran@demo.fareguard.test");
  await page.goto(`${house.origin}/attempts/${attemptId}/items/1/report`);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByRole("alert")).toContainText("Write what is wrong with the question");
  await page.getByLabel("What is wrong?").fill("Two answers can be right.");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByText("We have your report")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Sign out" }).click();

  await signIn(page, house, "ruth@demo.fareguard.test");
  await page.goto(`${house.origin}${COURSE}/reports`);
  await expect(page.getByText("Two answers can be right.")).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText("Imran");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Answer" }).click();
  await expectAccessible(page);
  await page.getByLabel("Your answer").fill("We look at it and mark every test with it again.");
  await page.getByRole("button", { name: "Send the answer" }).click();
  await expect(page.getByText("The report is answered.")).toBeVisible();

  await page.goto(`${house.origin}${COURSE}/corrections/new?item=${itemId}`);
  await expectAccessible(page);
  await page.getByLabel("Take the question out of the marking").check();
  await page.getByRole("button", { name: "Propose the correction" }).click();
  await expect(page.getByRole("alert")).toContainText("Say what is wrong with the question");
  await expect(page.getByLabel("Take the question out of the marking")).toBeChecked();
  await page.getByLabel("What is wrong with the question?").fill("Two options can be read as right.");
  await page.getByRole("button", { name: "Propose the correction" }).click();
  await expect(page.getByText("You proposed this.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Apply the correction" })).toHaveCount(0);
  await expectAccessible(page);
  const address = page.url();
  await page.getByRole("button", { name: "Sign out" }).click();

  await signIn(page, house, "daniel@demo.fareguard.test");
  await page.goto(address);
  await expect(page.getByText("Each of these drivers gets a pass")).toBeVisible();
  await page.getByRole("button", { name: "Apply the correction" }).click();
  await expect(page).toHaveURL(address);
  await expect(page.getByText("Each of these drivers has got a pass")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Corrections" }).first().click();
  await expect(page.getByRole("table")).toContainText("Applied");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Sign out" }).click();

  await signIn(page, house, "imran@demo.fareguard.test");
  await page.goto(`${house.origin}/attempts/${attemptId}/result`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("You passed");
  await page.goto(`${house.origin}/demonstration/mail`);
  await expect(page.getByText("was not right. That was our mistake, not yours.")).toBeVisible();
});
