import { expect, expectAccessible, signIn, test, WAYS } from "./house.ts";

const FILE = `reference,surname,first names,date of birth,licensee type,kind,received on,email
CH-2026-0141,Begum,Farah,14/02/1983,Private hire driver,New,16/11/2025,farah@example.com
CH-2026-0142,Halliwell,Peter,30/09/1971,Hackney carriage driver,Renewal,17/11/2025,
CH-2026-0143,Khan,Ali,31/02/1980,Private hire driver,New,17/11/2025,
`;

for (const { way, javaScriptEnabled } of WAYS) {
  test.describe(() => {
    test.use({ javaScriptEnabled });

    test(`${way}: Helen adds an application, imports a file with one wrong line, and finds both`, async ({ page, house }) => {
      const look = async () => (javaScriptEnabled ? expectAccessible(page) : undefined);
      await signIn(page, house, "helen@demo.fareguard.test");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Applications");
      await look();

      await page.getByRole("button", { name: "Add an application" }).click();
      await look();
      await page.getByLabel("Reference").fill("CH-2026-0117");
      await page.getByLabel("Surname").fill("Rahman");
      await page.getByLabel("First names").fill("Nadia");
      const born = page.getByRole("group", { name: "Date of birth" });
      await born.getByLabel("Day").fill("9");
      await born.getByLabel("Month").fill("5");
      await born.getByLabel("Year").fill("1988");
      await page.getByLabel("Private hire driver").check();
      await page.getByLabel("New", { exact: true }).check();
      await page.getByLabel("E-mail address").fill("nadia@example.com");
      await page.getByRole("button", { name: "Add the application" }).click();
      await expect(page.getByRole("alert")).toContainText("belongs to an application you have already");
      await expect(page.getByLabel("Surname")).toHaveValue("Rahman");
      await expect(page.getByLabel("Private hire driver")).toBeChecked();
      await look();
      await page.getByLabel("Reference").fill("CH-2026-0130");
      await page.getByRole("button", { name: "Add the application" }).click();
      await expect(page.getByRole("alert")).toContainText("an invitation is on its way to nadia@example.com");
      await expect(page.getByText("Training not started")).toBeVisible();
      await look();

      await page.getByRole("link", { name: "Refuse" }).click();
      await page.getByRole("button", { name: "Refuse" }).click();
      await expect(page.getByRole("alert")).toContainText("Say why you refuse");
      await look();
      await page.getByRole("link", { name: "Cancel" }).click();
      await page.getByRole("button", { name: "Invite the applicant" }).click();
      await look();
      await page.getByRole("button", { name: "Send the invitation" }).click();
      await expect(page.getByRole("alert")).toContainText("earlier links have stopped working");

      await page.getByRole("link", { name: "Import", exact: true }).click();
      await look();
      await page.getByRole("button", { name: "Check the file" }).click();
      await expect(page.getByRole("alert")).toContainText("Choose the file");
      await look();
      await page.getByLabel("CSV file").setInputFiles({ name: "november.csv", mimeType: "text/csv", buffer: Buffer.from(FILE) });
      await page.getByRole("button", { name: "Check the file" }).click();
      await expect(page.getByText("Date of birth is not a real date")).toBeVisible();
      await look();
      await page.getByLabel("Invite the one new applicant").check();
      await page.getByRole("button", { name: "Add 2 applications" }).click();
      await expect(page.getByRole("alert")).toContainText("2 applications were added");
      await expect(page.getByText("This file was applied on")).toBeVisible();
      await look();

      await page.getByRole("link", { name: "See your applications" }).click();
      await page.getByLabel("Reference, name or number").fill("halli");
      await page.getByRole("button", { name: "Search" }).click();
      await expect(page.getByRole("heading", { name: "1 application" })).toBeVisible();
      await look();
      const file = await page.request.get(`${house.origin}/officer/applications.csv?text=halli`);
      expect(await file.text()).toContain(
        "CH-2026-0142,Halliwell,Peter,Hackney carriage driver,Renewal,17 November 2025,Training not started,",
      );
      await page.getByRole("link", { name: "CH-2026-0142", exact: true }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Peter Halliwell");
      await expect(page.getByText("Application imported from a file")).toBeVisible();
      await look();

      await page.getByRole("link", { name: "Check identity" }).click();
      await expect(page.getByText("Nothing is waiting")).toBeVisible();
      await look();
    });
  });
}

test("Helen keeps the filters she uses as a view, opens it again and removes it", async ({ page, house }) => {
  await signIn(page, house, "helen@demo.fareguard.test");
  await page.getByLabel("New or renewal").selectOption("Renewal");
  await page.getByRole("button", { name: "Search" }).click();
  await page.getByRole("link", { name: "Save these filters as a view" }).click();
  await page.getByRole("button", { name: "Save the view" }).click();
  await expect(page.getByRole("alert")).toContainText("Give the view a name");
  await expectAccessible(page);
  await page.getByLabel("Name of the view").fill("Only renewals");
  await page.getByRole("button", { name: "Save the view" }).click();
  await page.getByRole("link", { name: "Show all" }).click();
  await page.getByRole("link", { name: "Only renewals" }).click();
  await expect(page.getByRole("heading", { name: "2 applications" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Change your views" }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Remove the view Only renewals" }).click();
  await expect(page.getByText("To save a view, set the filters")).toBeVisible();
});

test("what cannot be verified says why before anything is verified", async ({ page, house }) => {
  await signIn(page, house, "helen@demo.fareguard.test");
  const href = await page.getByRole("link", { name: "CH-2026-0117", exact: true }).getAttribute("href");
  await page.goto(`${house.origin}/officer/verifications?application=${href?.split("/").at(-1)}`);
  await expect(page.getByText("There is no pass that serves this application")).toBeVisible();
  await expect(page.getByRole("button", { name: "Verify" })).toHaveCount(0);
  await expectAccessible(page);
});

test("what is not Chorley's, and what never was, is not found", async ({ page, house }) => {
  await signIn(page, house, "helen@demo.fareguard.test");
  for (const path of ["applications/none", "applications/none/verification", "identity-checks/none", "drivers/none", "imports/none"]) {
    const answer = await page.goto(`${house.origin}/officer/${path}`);
    expect(answer?.status(), path).toBe(404);
  }
  const answer = await page.goto(`${house.origin}/officer/certificates/CSE-0000-0000-0000-0`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByText("No driver who has applied to Chorley Council holds a certificate")).toBeVisible();
  await expectAccessible(page);
});

test("a driver may not enter the officers' room", async ({ page, house }) => {
  await signIn(page, house, "imran@demo.fareguard.test");
  for (const path of ["applications", "applications.csv", "identity-checks"])
    expect((await page.goto(`${house.origin}/officer/${path}`))?.status(), path).toBe(403);
});
