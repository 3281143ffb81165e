import { MOST_TRIES } from "#app/domain/mail-pause";
import { openStore } from "#db/open-store";
import { listLettersForAuthority } from "#db/queries/letters";
import { markFailed, markSent, queueMail } from "#db/queries/outbox";
import { findByEmail } from "#db/queries/people";
import { addApplications } from "../support/applicants.ts";
import { expect, expectAccessible, signIn, test } from "./house.ts";

/**
 * One letter of Chorley's that has to be printed, one that the mail server refused to the end, and an applicant with only a mobile.
 * Returns the id of that one's application.
 */
async function addLetters(database: string): Promise<string> {
  const store = openStore(database);
  const now = new Date();
  const personId = (await findByEmail(store, "helen@demo.fareguard.test"))?.personId ?? "";
  const references = [{ reference: "CH-POST" }, { reference: "CH-MAIL" }, { reference: "CH-TEXT", phone: "07700 900123" }];
  const [post, mail, text = ""] = await addApplications(store, { personId, authorityId: "chorley" }, references, now);
  const about = { authorityId: "chorley", subject: "Your safeguarding training and test" };
  await store.transaction(async (tx) => {
    await queueMail(tx, { ...about, channel: "post", recipient: "", applicationId: post, body: "Make an account." }, now);
    await queueMail(tx, { ...about, recipient: "grace@exmaple.com", applicationId: mail, body: "Make an account." }, now);
  });
  const letters = await listLettersForAuthority(store, "chorley", { state: "waiting", after: null }, 50);
  const { mailId = "" } = letters.find(({ recipient }) => recipient === "grace@exmaple.com") ?? {};
  for (let tries = 0; tries < MOST_TRIES; tries++)
    await store.transaction(async (tx) => {
      await markSent(tx, { mailId, tries }, now);
      await markFailed(tx, mailId);
    });
  await store.close();
  return text;
}

test("Helen has a letter printed, has another sent again, and refuses somebody who hears of it by text message", async ({
  page,
  house,
}) => {
  const text = await addLetters(house.database);
  await signIn(page, house, "helen@demo.fareguard.test");
  await page.goto(`${house.origin}/officer/letters`);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Make a file of 1 letter" }).click();
  await expect(page.getByText("The file is ready")).toBeVisible();
  const address = await page.getByRole("link", { name: /^1 letter.*CSV/ }).getAttribute("href");
  const file = await page.request.get(`${house.origin}${address}`);
  expect(await file.text()).toContain("CH-POST,");

  await page.getByLabel("State").selectOption("Not delivered");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByText("grace@exmaple.com")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("will be sent again")).toBeVisible();
  await page.goto(`${house.origin}/officer/letters?state=waiting`);
  await expect(page.getByText("grace@exmaple.com")).toBeVisible();

  await page.goto(`${house.origin}/officer/applications/${text}/refusal`);
  await expect(page.getByText("The applicant gets a text message (07700 900123).")).toBeVisible();
  await page.getByLabel("Why do you refuse?").fill("You did not send the papers we asked for.");
  await page.getByRole("button", { name: "Refuse" }).click();
  await page.goto(`${house.origin}/officer/letters`);
  await page.getByLabel("Sent by").selectOption("Text message");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByRole("row")).toHaveCount(2);
  await expect(page.getByRole("row", { name: "CH-TEXT" })).toContainText("07700 900123");
  await expectAccessible(page);
  await page.goto(`${house.origin}/demonstration/mail`);
  await expect(page.getByText("Text message to 07700 900123")).toBeVisible();
  await expect(page.getByText("has decided about your licence application CH-TEXT")).toBeVisible();
});
