import { expect, expectAccessible, signIn, test, WAYS } from "./house.ts";

const POLICY = "/admin/authorities/chorley/policies/private-hire";

for (const { way, javaScriptEnabled } of WAYS) {
  test.describe(() => {
    test.use({ javaScriptEnabled });

    test(`${way}: Asha invites a colleague, and withdraws the invitation again`, async ({ page, house }) => {
      const look = async () => (javaScriptEnabled ? expectAccessible(page) : undefined);
      await signIn(page, house, "asha@demo.fareguard.test");
      await expect(page).toHaveURL(`${house.origin}/admin/staff`);
      await look();
      await page.getByRole("button", { name: "Invite a colleague" }).click();
      await look();
      await page.getByLabel("Licensing officer").check();
      await page.getByLabel("E-mail address").fill("sam.rigby@chorley.example.gov.uk");
      await page.getByRole("button", { name: "Send the invitation" }).click();
      await expect(page.getByRole("alert")).toContainText("Choose the council the officer works for");
      await expect(page.getByLabel("E-mail address")).toHaveValue("sam.rigby@chorley.example.gov.uk");
      await look();
      await page.getByLabel("Council").selectOption("Chorley Council");
      await page.getByRole("button", { name: "Send the invitation" }).click();
      await expect(page.getByRole("alert")).toContainText("The letter with the link is on its way");
      await expect(page.getByText("/invitations/")).toHaveCount(0);
      await look();

      await page.goto(`${house.origin}/demonstration/mail`);
      const link = (await page.getByRole("link", { name: "/invitations/" }).first().getAttribute("href")) ?? "";
      await page.goto(`${house.origin}/admin/staff`);
      await page.getByRole("link", { name: "Withdraw the invitation of sam.rigby" }).click();
      await look();
      await page.getByRole("button", { name: "Withdraw the invitation" }).click();
      expect((await page.goto(link))?.status()).toBe(404);
    });

    test(`${way}: Asha ends Helen's access while Helen is signed in, and gives it back`, async ({ page, house, browser }) => {
      const look = async () => (javaScriptEnabled ? expectAccessible(page) : undefined);
      const helen = await browser.newContext({ javaScriptEnabled });
      const helensPage = await helen.newPage();
      await signIn(helensPage, house, "helen@demo.fareguard.test");
      await signIn(page, house, "asha@demo.fareguard.test");
      await page.getByRole("link", { name: "Helen Marsden" }).click();
      await look();
      await page.getByRole("button", { name: "See where they are signed in" }).click();
      await expect(page.getByText("Signed in since")).toHaveCount(1);
      await look();
      await page.goBack();
      await page.getByRole("button", { name: "End their access" }).click();
      await page.getByRole("button", { name: "End the access" }).click();
      await expect(page.getByRole("alert")).toContainText("Say in a few words why the access ends");
      await look();
      await page.getByLabel("Why the access ends").fill("Left the council");
      await page.getByRole("button", { name: "End the access" }).click();
      await expect(page.getByText("Access ended on")).toContainText("Left the council");
      await look();

      await helensPage.goto(`${house.origin}/account`);
      await expect(helensPage).toHaveURL(/\/sign-in\?next=%2Faccount$/);
      await signIn(helensPage, house, "helen@demo.fareguard.test");
      await expect(helensPage.getByRole("alert")).toContainText("The e-mail address or the password is not right");
      await page.getByRole("button", { name: "Give the access back" }).click();
      await page.getByRole("button", { name: "Give the access back" }).click();
      await signIn(helensPage, house, "helen@demo.fareguard.test");
      await expect(helensPage).toHaveURL(`${house.origin}/officer/applications`);
      await helen.close();
    });

    test(`${way}: Asha sets a policy that the question bank can fill, and the audit log tells of it`, async ({ page, house }) => {
      const look = async () => (javaScriptEnabled ? expectAccessible(page) : undefined);
      await signIn(page, house, "asha@demo.fareguard.test");
      await page.getByRole("link", { name: "Councils" }).click();
      await look();
      await page.getByRole("link", { name: "Chorley Council" }).click();
      await look();
      await page.goto(house.origin + POLICY);
      await look();
      await page.getByLabel("Pass mark").fill("101");
      await page.getByLabel("Questions in the test").fill("24");
      await page.getByRole("button", { name: "Set this policy" }).click();
      await expect(page.getByRole("alert")).toContainText("Pass mark: enter 100 or less");
      await expect(page.getByLabel("Questions in the test")).toHaveValue("24");
      await look();
      await page.getByLabel("Pass mark").fill("85");
      await page.getByLabel("Questions from each module, at least").fill("30");
      await page.getByRole("button", { name: "Set this policy" }).click();
      await expect(page.getByText("The modules together ask for 240 questions; a paper has only 24")).toBeVisible();
      await look();
      await page.getByLabel("Questions from each module, at least").fill("3");
      await page.getByRole("button", { name: "Set this policy" }).click();
      await expect(page.getByRole("alert")).toContainText("The policy for “Private hire driver” is set");
      await page.goto(house.origin + POLICY);
      await expect(page.getByText("Pass mark: 80% → 85%")).toBeVisible();
      await expect(page.getByText("Asha Bennett")).toBeVisible();

      await page.getByRole("link", { name: "Audit" }).click();
      await look();
      await page.getByLabel("What", { exact: true }).selectOption("Policies");
      await page.getByLabel("Who", { exact: true }).selectOption("Asha Bennett");
      await page.getByLabel("From").fill("31 2 2026");
      await page.getByRole("button", { name: "Show" }).click();
      await expect(page.getByRole("alert")).toContainText("Write the day such as 24 11 2026");
      await page.getByLabel("From").fill("");
      await page.getByRole("button", { name: "Show" }).click();
      await expect(page.getByRole("rowheader")).toHaveCount(1);
      await expect(page.getByRole("rowheader")).toContainText("Set a policy");
    });

    test(`${way}: Asha checks the ledger and sees that no answer is old enough to go`, async ({ page, house }) => {
      const look = async () => (javaScriptEnabled ? expectAccessible(page) : undefined);
      await signIn(page, house, "asha@demo.fareguard.test");
      await page.getByRole("link", { name: "Ledger", exact: true }).click();
      await look();
      await page.getByRole("button", { name: "Check the whole ledger now" }).click();
      await expect(page.getByText("Sound", { exact: true })).toBeVisible();
      await look();
      await page.getByRole("link", { name: "Retention" }).click();
      await look();
      await page.getByRole("button", { name: "Remove old answers" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nothing to remove");
      await look();
    });

    test(`${way}: Imran changes his password, stays signed in, and his other phone is out`, async ({ page, house, browser }) => {
      const look = async () => (javaScriptEnabled ? expectAccessible(page) : undefined);
      const other = await browser.newContext({ javaScriptEnabled });
      const otherPhone = await other.newPage();
      await signIn(otherPhone, house, "imran@demo.fareguard.test");
      await signIn(page, house, "imran@demo.fareguard.test");
      await page.goto(`${house.origin}/account`);
      await expect(page.getByText("27 March 1978")).toBeVisible();
      await expect(page.getByText("You are here")).toHaveCount(1);
      await look();
      await page.getByRole("button", { name: "Change your password" }).click();
      await look();
      const change = async (current: string) => {
        await page.getByLabel("Password you have now").fill(current);
        await page.getByLabel("New password").fill("green kettle river");
        await page.getByRole("button", { name: "Save my new password" }).click();
      };
      await change("three blue buses");
      await expect(page.getByRole("alert")).toContainText("This is not your password");
      await look();
      await change("three blue taxis");
      await expect(page.getByRole("alert")).toContainText("Your password is changed");
      await expect(page.getByText("You are signed in nowhere else")).toBeVisible();
      await look();
      await otherPhone.goto(`${house.origin}/account`);
      await expect(otherPhone).toHaveURL(/\/sign-in/);
      await other.close();
    });
  });
}

test("an officer finds their own account, signs out elsewhere, and may not enter the administrator's room", async ({
  page,
  house,
  browser,
}) => {
  const other = await browser.newContext();
  const desk = await other.newPage();
  await signIn(desk, house, "helen@demo.fareguard.test");
  await signIn(page, house, "helen@demo.fareguard.test");
  await page.goto(`${house.origin}/account`);
  await expect(page.getByText("Chorley Council").last()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Sign out everywhere else" }).click();
  await expect(page.getByRole("alert")).toContainText("You are signed out everywhere else");
  await desk.goto(`${house.origin}/account`);
  await expect(desk).toHaveURL(/\/sign-in/);
  await other.close();
  expect((await page.goto(`${house.origin}/admin/audit`))?.status()).toBe(403);
});
