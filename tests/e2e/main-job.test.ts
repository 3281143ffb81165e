import { openStore } from "#db/open-store";
import { findVersionAndPaper } from "../support/served-paper.ts";
import { rightValues } from "../support/sitting.ts";
import { Visitor } from "../support/visitor.ts";
import { expect, expectAccessible, signIn, test } from "./house.ts";

const PASSWORD = "three blue taxis";
const LESSONS = 41;

test("Imran trains and passes on the plainest of browsers; Helen sees “Passed, ready to verify”, verifies it, and he reads it at home", async ({
  page,
  house,
}) => {
  test.setTimeout(240_000);
  const imran = new Visitor(house.origin);
  await imran.open("/sign-in");
  await imran.send("Sign in", { email: "imran@demo.fareguard.test", password: PASSWORD });
  await imran.follow("Add my application");
  const applicant = { surname: "Sadiq", "born-day": "27", "born-month": "3", "born-year": "1978" };
  await imran.send("Add my application", { authority: "chorley", reference: "ch 2026 0117", ...applicant });
  expect(imran.here.text).toContain("Your application is in your account.");

  await imran.follow("Start the training");
  await imran.send("Start the training");
  for (let lesson = 1; lesson <= LESSONS; lesson++) {
    if (!imran.here.path.includes("/lessons/")) await imran.follow("Go on");
    await imran.send("I have read this");
  }
  await imran.open("/home");
  await imran.follow("Go to the test");
  await imran.send("Start the test");
  const attemptId = imran.here.path.split("/")[2] ?? "";
  const store = openStore(house.database);
  const { paper, items } = await findVersionAndPaper(store, attemptId);
  await store.close();
  for (const [index, paperItem] of paper.items.entries()) {
    const item = items.get(paperItem.itemId);
    if (!item) throw new Error(`there is no item ${paperItem.itemId}`);
    await imran.open(`/attempts/${attemptId}/items/${index + 1}`);
    await imran.send("Save and go on", { "choice[]": rightValues(paperItem, item) });
  }
  await imran.open(`/attempts/${attemptId}/submission`);
  await imran.send("hand in the test");
  expect(imran.here.text).toContain("Chorley Council sees your pass now.");

  await signIn(page, house, "helen@demo.fareguard.test");
  await page.getByRole("link", { name: "CH-2026-0117", exact: true }).click();
  await expect(page.getByText("Passed, ready to verify").first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Verify" }).click();
  await page.getByRole("button", { name: "Verify" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await page.getByLabel(/driving licence/i).check();
  await page.getByRole("button", { name: "Verify" }).click();
  await expect(page.getByText("The application is verified.")).toBeVisible();
  await expectAccessible(page);

  await imran.open("/home");
  expect(imran.here.text).toContain("There is nothing left to do");
  expect(imran.here.text).toContain("Helen Marsden");
});
