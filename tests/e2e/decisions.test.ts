import type { Page } from "@playwright/test";
import { findPassOfAttempt } from "#db/queries/passes";
import { addApplications } from "../support/applicants.ts";
import { IMRAN } from "../support/people.ts";
import { makeOfficer } from "../support/served-sitting.ts";
import { sit } from "../support/sitting.ts";
import { expect, expectGood, heading, signIn, test } from "./room.ts";

const QUESTION = "Your licence says Imran Ali Sadiq. Is that you?";

async function fillDate(page: Page, group: string, [day, month, year]: readonly [string, string, string]): Promise<void> {
  const date = page.getByRole("group", { name: group });
  await date.getByLabel("Day").fill(day);
  await date.getByLabel("Month").fill(month);
  await date.getByLabel("Year").fill(year);
}

test("Helen asks, Imran answers, Helen verifies; then two officers revoke the pass, and Imran reads what to do", async ({
  page,
  house,
  imran,
}) => {
  test.slow();
  await sit(imran.store, imran.sitter, 20, new Date());
  const mark = await makeOfficer(house, "chorley", new Date());
  const application = `${house.origin}/officer/applications/${imran.sitter.applicationId}`;
  const change = async (email: string) => {
    await page.getByRole("button", { name: "Sign out" }).click();
    await signIn(page, house, email);
  };

  await signIn(page, house, "helen@demo.fareguard.test");
  await page.goto(application);
  await page.getByRole("link", { name: "Ask the driver" }).click();
  await page.getByRole("button", { name: "Send the question" }).click();
  await expect(page.getByRole("alert")).toContainText("Write what you want to know");
  await expectGood(page);
  await page.getByLabel("What do you want to know?").fill(QUESTION);
  await page.getByRole("button", { name: "Send the question" }).click();
  await expect(page.locator(".app-status--large")).toHaveText("Waiting for the driver");
  await expectGood(page);

  await change(imran.email);
  await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText("Answer your council’s question");
  await expectGood(page);
  await page.getByRole("button", { name: "Read the question and answer" }).click();
  await expect(page.getByText(QUESTION)).toBeVisible();
  await page.getByRole("button", { name: "Send my answer" }).click();
  await expect(page.getByRole("alert")).toContainText("Write your answer");
  await expectGood(page);
  await page.getByLabel("Your answer").fill("Yes. Ali is my second name.");
  await page.getByRole("button", { name: "Send my answer" }).click();
  await expect(page.getByText("Chorley Council has your answer")).toBeVisible();
  await expectGood(page);
  await page.getByRole("button", { name: "See what to do next" }).click();
  await expect(page.getByText("Your council has your answer")).toBeVisible();
  await expectGood(page);

  await change("helen@demo.fareguard.test");
  await page.goto(application);
  await expect(page.locator(".app-status--large")).toHaveText("Needs your decision");
  await expect(page.getByText("Ali is my second name").first()).toBeVisible();
  await expectGood(page);
  await page.getByRole("button", { name: "Verify" }).click();
  await page.getByLabel("I have seen their passport").check();
  await page.getByRole("button", { name: "Verify" }).click();
  await expect(page.locator(".app-status--large")).toHaveText("Verified");

  await page.getByRole("link", { name: /^CSE-/ }).click();
  const certificate = page.url();
  await expect(page.locator(".app-status--large")).toHaveText("Valid");
  await expectGood(page);
  await page.getByRole("link", { name: "Revoke this pass" }).click();
  await expectGood(page);
  await page.getByLabel("Why should it be revoked?").fill("A film shows that somebody else sat your test.");
  await page.getByRole("button", { name: "Propose to revoke it" }).click();
  await expect(page.getByText("Ask another officer of your council")).toBeVisible();
  await expectGood(page);
  await page.goto(`${certificate}/revocation/confirmation`);
  await expect(page.getByText("You proposed this yourself")).toBeVisible();

  await change(mark);
  await page.getByRole("link", { name: "See what is proposed" }).click();
  await expectGood(page);
  await page.goto(certificate);
  await page.getByRole("link", { name: "Look at the proposal and decide" }).click();
  await expectGood(page);
  await page.getByRole("button", { name: "Revoke the pass" }).click();
  await expect(page.locator(".app-status--large")).toHaveText("Revoked");
  await expectGood(page);
  await page.goto(application);
  await expect(page.locator(".app-status--large")).toHaveText("Revoked");
  await expect(page.getByText("Pass revoked")).toBeVisible();
  await expectGood(page);

  await change(imran.email);
  await expect(page.getByText("A film shows that somebody else sat your test.")).toBeVisible();
  await expectGood(page);
  await page.goto(certificate.replace("/officer/", "/"));
  await expect(page.getByText(/^Revoked: it did not count/)).toBeVisible();
  await expectGood(page);
  await page.goto(`${house.origin}/demonstration/mail`);
  await expect(page.getByText("your safeguarding pass does not count any more").first()).toBeVisible();

  await change(mark);
  await page.goto(application);
  await page.getByRole("button", { name: "Let it go on" }).click();
  await expectGood(page);
  await page.getByLabel("Why may it go on?").fill("He may try again, in our room.");
  await page.getByRole("button", { name: "Let it go on" }).click();
  await expect(page.locator(".app-status--large")).toHaveText("Training not started");
});

test("Grace was trained elsewhere, and Helen waives the test until that runs out", async ({ page, house, imran }) => {
  const officer = { personId: imran.sitter.officerId, authorityId: "chorley" };
  const reference = `CH-W-${Date.now()}`;
  const [applicationId] = await addApplications(imran.store, officer, [{ reference, email: "grace@home.example" }], new Date());
  const year = new Date().getFullYear();
  await signIn(page, house, "helen@demo.fareguard.test");
  await page.goto(`${house.origin}/officer/applications/${applicationId}`);
  await page.getByRole("link", { name: "Waive the test" }).click();
  await page.getByRole("button", { name: "Waive the test" }).click();
  await expect(page.getByRole("alert")).toContainText("Enter who gave the training");
  await expectGood(page);
  await page.getByLabel("Who gave the training?").fill("Preston City Council");
  await page.getByLabel("Certificate number or reference").fill("SG/0412");
  await fillDate(page, "Day of the training", ["7", "3", String(year - 1)]);
  await fillDate(page, "Last day on which it counts", ["6", "3", String(year + 8)]);
  await page.getByLabel("Why do you accept it?").fill("Same content as ours; I have seen the certificate.");
  await page.getByRole("button", { name: "Waive the test" }).click();
  await expect(page.getByRole("alert")).toContainText("training counts for a shorter time");
  await expectGood(page);
  await fillDate(page, "Last day on which it counts", ["6", "3", String(year + 2)]);
  await page.getByRole("button", { name: "Waive the test" }).click();
  await expect(page.locator(".app-status--large")).toHaveText("Waived");
  await expect(page.getByText(`Preston City Council, certificate SG/0412, training on 7 March ${year - 1}`)).toBeVisible();
  await expect(heading(page)).toHaveText("Grace O’Neill");
  await expectGood(page);
});

test("Imran lets Preston see his pass by a code, takes another consent back, and Preston accepts", async ({ page, house, imran }) => {
  test.slow();
  const now = new Date();
  const attemptId = await sit(imran.store, imran.sitter, 20, now);
  const pass = await findPassOfAttempt(imran.store, attemptId);
  const preston = await makeOfficer(house, "preston", now);
  const applicant = { surname: IMRAN.surname, firstNames: IMRAN.firstNames, bornOn: IMRAN.bornOn, licenseeType: "dual" };
  const by = { personId: imran.sitter.officerId, authorityId: "preston" };
  const [applicationId] = await addApplications(imran.store, by, [{ ...applicant, reference: `PR-${Date.now()}` }], now);

  await signIn(page, house, imran.email);
  await page.goto(`${house.origin}/certificates/${pass?.certificateNumber}`);
  await page.getByRole("link", { name: "Let another council see your pass" }).click();
  await page.getByRole("button", { name: "Give my consent" }).click();
  await expect(page.getByRole("alert")).toContainText("Choose the council");
  await expectGood(page);
  await page.getByLabel("Which council?").selectOption("burnley");
  await page.getByRole("button", { name: "Give my consent" }).click();
  await expectGood(page);
  const withdrawal = await page.locator("form[action$='/withdrawal']").getAttribute("action");
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByRole("alert")).toContainText("You have taken your consent back");
  await page.goto(`${house.origin}${withdrawal}`);
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByRole("alert")).toContainText("This consent is over already");
  await expectGood(page);
  await page.getByRole("link", { name: "Let another council see your pass" }).click();
  await page.getByRole("button", { name: "Show me a code" }).click();
  const code = (await page.locator(".app-room-code__code").textContent()) ?? "";
  await expectGood(page);
  await page.getByRole("button", { name: "Sign out" }).click();

  await signIn(page, house, preston);
  await page.goto(`${house.origin}/officer/applications/${applicationId}`);
  await page.getByRole("link", { name: "Accept a pass from elsewhere" }).click();
  await page.getByLabel("Certificate number").fill(pass?.certificateNumber ?? "");
  await page.getByRole("button", { name: "Look at the pass" }).click();
  await expect(page.getByRole("alert")).toContainText("There is no pass with this number that its holder lets you see");
  await expectGood(page);
  await page.getByLabel("Code, if the driver reads one to you").fill(code.toLowerCase());
  await page.getByRole("button", { name: "Look at the pass" }).click();
  await expect(heading(page)).toHaveText("Accept this pass?");
  await page.getByRole("button", { name: "Accept the pass and verify" }).click();
  await expect(page.getByRole("alert")).toContainText("Choose how you checked");
  await expectGood(page);
  await page.getByLabel("I have seen their passport").check();
  await page.getByRole("button", { name: "Accept the pass and verify" }).click();
  await expect(page.locator(".app-status--large")).toHaveText("Verified");
  await expectGood(page);
});
