import { findOutcome } from "#db/queries/outcomes";
import { answer, begin } from "../support/sitting.ts";
import { valuesOf } from "../support/served-sitting.ts";
import { WAYS } from "./house.ts";
import { attemptOf, choose, chooseRightly, expect, expectGood, heading, option, signIn, test } from "./room.ts";

for (const { way, javaScriptEnabled } of WAYS) {
  test.describe(() => {
    test.use({ javaScriptEnabled });

    test(`${way}: Imran answers every question rightly, and his certificate is there at once`, async ({ page, house, imran }) => {
      const look = () => expectGood(page, javaScriptEnabled);
      await signIn(page, house, imran.email);
      await page.goto(`${house.origin}/applications/${imran.sitter.applicationId}/attempts`);
      await expect(page.getByText("16 of 20 right")).toBeVisible();
      await look();
      await page.getByRole("button", { name: "Start the test" }).click();
      await expect(heading(page)).toHaveText("Question 1 of 20");
      await expect(page.getByText(/About (39|40) minutes left/)).toBeVisible();
      await look();
      const attemptId = attemptOf(page);
      for (let position = 1; position <= 20; position++) {
        await expect(heading(page)).toHaveText(`Question ${position} of 20`);
        await chooseRightly(page, imran, attemptId, position);
        await page.getByRole("button", { name: "Save and go on" }).click();
      }
      await expect(page.getByText("You have answered 20 of 20 questions.")).toBeVisible();
      await look();
      await page.getByRole("button", { name: "Hand in the test" }).click();
      await expect(page.getByText("Every question has an answer.")).toBeVisible();
      await look();
      await page.getByRole("button", { name: "Yes, hand in the test" }).click();
      await expect(heading(page)).toHaveText("You passed");
      await expect(page.getByText("Chorley Council sees your pass now.")).toBeVisible();
      await look();
      const number = await page.getByText(/^CSE-/).textContent();
      await page.getByRole("button", { name: "See your certificate" }).click();
      await expect(page.getByText("Imran Sadiq")).toBeVisible();
      await expect(page.getByText(number ?? "")).toBeVisible();
      await look();
      await page.goto(`${house.origin}/certificates/${number?.replaceAll("-", "").toLowerCase()}`);
      await expect(page.getByText("Imran Sadiq")).toBeVisible();
      await page.goto(`${house.origin}/applications/${imran.sitter.applicationId}/attempts`);
      await expect(page.getByText("Your pass counts for this application")).toBeVisible();
      await look();
    });

    test(`${way}: with five wrong answers Imran reads what to read again and when he may try again`, async ({ page, house, imran }) => {
      const attemptId = await begin(imran.store, imran.sitter, new Date());
      await answer(imran.store, imran.sitter, attemptId, 15, new Date());
      await signIn(page, house, imran.email);
      await page.goto(`${house.origin}/attempts/${attemptId}`);
      await page.getByRole("button", { name: "Hand in the test" }).click();
      await page.getByRole("button", { name: "Yes, hand in the test" }).click();
      await expect(heading(page)).toHaveText("You did not pass this time");
      await expect(page.getByText("15 of 20 right")).toBeVisible();
      await expect(page.getByText(/You can take the test again from \d+ \w+ \d{4} at .+ (GMT|BST)/)).toBeVisible();
      const readings = page
        .getByRole("listitem")
        .getByRole("link")
        .and(page.locator("[href^='/courses/taxi-driver-safeguarding/modules/']"));
      expect(await readings.count()).toBeGreaterThan(0);
      await expectGood(page, javaScriptEnabled);
      await page.getByRole("link", { name: "When and how you can try again" }).click();
      await expect(page.getByText("Read these parts again first")).toBeVisible();
      await expect(page.getByRole("button", { name: "Start the test" })).toHaveCount(0);
      await expectGood(page, javaScriptEnabled);
    });

    test(`${way}: a question is skipped, flagged and answered later, and pressing on without an answer says so`, async ({
      page,
      house,
      imran,
    }) => {
      const attemptId = await begin(imran.store, imran.sitter, new Date());
      await signIn(page, house, imran.email);
      await page.goto(`${house.origin}/attempts/${attemptId}`);
      await page.getByRole("button", { name: "Save and go on" }).click();
      await expect(page.getByRole("alert")).toContainText("Choose an answer, or skip the question for now");
      await expectGood(page, javaScriptEnabled);
      const { wrong } = await valuesOf(imran, attemptId, 1);
      await choose(page, wrong.slice(0, 1));
      await page.getByRole("button", { name: "Flag this question" }).click();
      await expect(page.getByText("Flagged", { exact: true }).first()).toBeVisible();
      await expect(option(page, wrong[0] ?? "")).toBeChecked();
      await expect(page.getByText("Saved. You can still change it.")).toBeVisible();
      await page.getByRole("link", { name: "Go on without a change" }).click();
      await page.getByRole("link", { name: "Skip for now" }).click();
      await expect(heading(page)).toHaveText("Question 3 of 20");
      await page.getByText("All questions: 1 of 20 answered").click();
      await expectGood(page, javaScriptEnabled);
      await page.getByRole("link", { name: "Question 1, answered, flagged" }).click();
      await page.getByRole("button", { name: "Take the flag off" }).click();
      await expect(page.getByRole("button", { name: "Flag this question" })).toBeVisible();
      await page.getByRole("link", { name: "See all your answers and hand in" }).click();
      await page.getByRole("button", { name: "Hand in the test" }).click();
      await expect(page.getByText("19 questions have no answer.")).toBeVisible();
      await expectGood(page, javaScriptEnabled);
    });

    test(`${way}: an answer from an older page shows both answers, and Imran says which one counts`, async ({
      page,
      context,
      house,
      imran,
    }) => {
      const attemptId = await begin(imran.store, imran.sitter, new Date());
      const { right, wrong } = await valuesOf(imran, attemptId, 1);
      await signIn(page, house, imran.email);
      await page.goto(`${house.origin}/attempts/${attemptId}/items/1`);
      const other = await context.newPage();
      await other.goto(`${house.origin}/attempts/${attemptId}/items/1`);
      await choose(other, wrong.slice(0, 1));
      await other.getByRole("button", { name: "Save and go on" }).click();
      await expect(heading(other)).toHaveText("Question 2 of 20");
      // Where scripts run the first tick is kept at once, and the page goes on before there could be a second.
      await choose(page, right.slice(0, 1));
      if (!javaScriptEnabled) await page.getByRole("button", { name: "Save and go on" }).click();
      await expect(heading(page)).toHaveText("You gave two answers");
      await expectGood(page, javaScriptEnabled);
      await page.getByRole("button", { name: "Use the new answer" }).click();
      await expect(heading(page)).toHaveText("Question 2 of 20");
      await page.goto(`${house.origin}/attempts/${attemptId}/items/1`);
      for (const value of right.slice(0, 1)) await expect(option(page, value)).toBeChecked();
    });

    test(`${way}: when the time is over what was saved counts, and a late answer is told so`, async ({ page, house, imran }) => {
      const over = await begin(imran.store, imran.sitter, new Date(Date.now() - 30 * 60_000));
      await answer(imran.store, imran.sitter, over, 3, new Date(Date.now() - 29 * 60_000));
      await signIn(page, house, imran.email);
      await page.goto(`${house.origin}/attempts/${over}/items/4`);
      await expect(page.getByText("About 10 minutes left")).toBeVisible();
      const { right } = await valuesOf(imran, over, 4);
      await page.request.post(`${house.origin}/attempts/${over}/submission`, { headers: { origin: house.origin } });
      await choose(page, right.slice(0, 1));
      if (!javaScriptEnabled) await page.getByRole("button", { name: "Save and go on" }).click();
      await expect(heading(page)).toHaveText("The test is over");
      await expectGood(page, javaScriptEnabled);
      await page.getByRole("button", { name: "See your result" }).click();
      await expect(heading(page)).toHaveText("You did not pass this time");
      expect(await findOutcome(imran.store, over)).toMatchObject({ score: 3, closedBy: "driver" });
    });

    test(`${way}: an attempt whose deadline has passed opens as its result`, async ({ page, house, imran }) => {
      const over = await begin(imran.store, imran.sitter, new Date(Date.now() - 41 * 60_000));
      await signIn(page, house, imran.email);
      await page.goto(`${house.origin}/attempts/${over}/items/1`);
      await expect(page).toHaveURL(`${house.origin}/attempts/${over}/result`);
      await expect(page.getByText(/The time was over on .+ Everything you had saved by then was counted/)).toBeVisible();
    });
  });
}
