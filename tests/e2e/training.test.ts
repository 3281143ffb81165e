import type { Page } from "@playwright/test";
import { openStore } from "#db/open-store";
import { findLiveVersion } from "#db/queries/courses";
import type { ServedHouse } from "../support/served-house.ts";
import { Visitor } from "../support/visitor.ts";
import { expect, expectAccessible, signIn, test, WAYS } from "./house.ts";

const COURSE = "/courses/taxi-driver-safeguarding";
const MODULE = `${COURSE}/modules/what-cse-is`;
const LESSONS = ["a-kind-of-child-abuse", "something-in-return", "it-happens-online-too", "any-child-any-exploiter", "why-you-matter"];

const go = (page: Page, button: string | RegExp) => page.getByRole("button", { name: button }).click();

/** Grace makes an account with the details that Chorley holds of her, or with others. */
async function register(page: Page, house: ServedHouse, surname = "O’Neill"): Promise<void> {
  await page.goto(`${house.origin}/register`);
  await page.getByLabel("First names").fill("Grace");
  await page.getByLabel("Surname").fill(surname);
  await page.getByLabel("Day").fill("2");
  await page.getByLabel("Month").fill("6");
  await page.getByLabel("Year").fill("1985");
  await page.getByLabel("E-mail address").fill("grace.oneill@example.com");
  await page.getByLabel("Choose a password").fill("three blue taxis");
  await go(page, "Make my account");
}

async function addApplication(page: Page, reference: string): Promise<void> {
  await page.getByLabel("Which council did you apply to?").selectOption("Chorley Council");
  await page.getByLabel("Application reference").fill(reference);
  await go(page, "Add my application");
}

for (const { way, javaScriptEnabled } of WAYS) {
  test.describe(() => {
    test.use({ javaScriptEnabled });

    test(`${way}: Grace adds her application, reads the first part, leaves, and goes on where she was`, async ({ page, house }) => {
      test.slow();
      const audited = new Set<string>();
      const look = async () => {
        expect(await page.locator("html").evaluate(({ scrollWidth }) => scrollWidth)).toBeLessThanOrEqual(360);
        const kind = `${new URL(page.url()).pathname.split("/").length} ${await page.getByRole("alert").count()}`;
        if (!javaScriptEnabled || audited.has(kind)) return;
        audited.add(kind);
        await expectAccessible(page);
      };
      const heading = page.getByRole("heading", { level: 1 });
      await register(page, house);
      await expect(page).toHaveURL(`${house.origin}/home`);
      await look();
      await go(page, "Add my application");
      await look();
      await go(page, "Add my application");
      await expect(page.getByRole("alert")).toContainText("Choose the council you applied to");
      await expect(page.getByLabel("Surname on the application")).toHaveValue("O’Neill");
      await look();
      await addApplication(page, "ch 2026 0124");
      await expect(page.getByText("Your application is in your account.")).toBeVisible();
      await look();

      await go(page, "Start the training");
      await expect(page.getByText("This course is not yet approved by a licensing authority.")).toBeVisible();
      await expect(page.getByText("Some pages speak about the sexual abuse of children")).toBeVisible();
      await look();
      await go(page, "Start the training");
      await expect(heading).toHaveText("What child sexual exploitation is");
      await look();

      await go(page, /Choose an answer/);
      await look();
      await go(page, "Check my answer");
      await expect(page.getByRole("alert")).toContainText("Choose an answer first");
      await look();
      await page.getByLabel("An adult, because he goes to work").check();
      await go(page, "Check my answer");
      await expect(page.getByRole("heading", { name: "Not quite" })).toBeVisible();
      await expect(page.getByText("Everyone under 18 is a child")).toBeVisible();
      await look();
      for (const _ of ["first", "second", "third"]) await go(page, "I have read this");
      await expect(heading).toHaveText("Any child, any exploiter");

      await go(page, /Start the story/);
      await look();
      await go(page, "A lucky boy with a generous friend.");
      await expect(page.getByText("Listen to “I just have to be nice”.")).toBeVisible();
      await look();
      await go(page, "An adult gives, and a child must pay somehow.");
      await go(page, "Next step");
      await expect(page.getByText("What happened before")).toBeVisible();
      await look();
      await go(page, "You don’t owe anyone that");
      await go(page, "Next step");
      await go(page, "boys are harmed too");
      await go(page, "Next step");
      await go(page, "I drive on to a safe, busy place");
      await expect(page.getByRole("heading", { name: "That is the end of the story" })).toBeVisible();
      await look();
      await go(page, "I have read this");
      await go(page, "I have read this");
      await expect(page.getByText("You have finished this part")).toBeVisible();
      await look();
      await go(page, "Go on with the training");
      await expect(heading).toHaveText("Under 13 and under 16");
      await go(page, "Sign out");

      await signIn(page, house, "grace.oneill@example.com");
      await expect(page.getByRole("heading", { name: "Next page: Under 13 and under 16" })).toBeVisible();
      await expect(page.getByText("5 of 41 pages").first()).toBeVisible();
      await look();
      await page.goto(`${house.origin}/applications`);
      await expect(page.getByText("In training")).toBeVisible();
      await look();
      await page.goto(house.origin + COURSE);
      await look();
      await go(page, "Go on with the training");
      await expect(heading).toHaveText("Under 13 and under 16");
    });
  });
}

test("who skips ahead is led to the page that comes first, and told why", async ({ page, house }) => {
  await signIn(page, house, "imran@demo.fareguard.test");
  await page.goto(`${house.origin}/applications`);
  await addApplication(page, "CH-2026-0117");
  await page.goto(`${house.origin}${MODULE}/lessons/${LESSONS[4]}`);
  await expect(page).toHaveURL(house.origin + COURSE);
  await go(page, "Start the training");
  await page.goto(`${house.origin}${MODULE}/lessons/${LESSONS[4]}`);
  await expect(page).toHaveURL(`${house.origin}${MODULE}/lessons/${LESSONS[0]}?in-order`);
  await expect(page.getByText("Read this page first")).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${house.origin}${COURSE}/modules/your-conduct`);
  await expect(page).toHaveURL(house.origin + COURSE);
});

test("a name that differs goes to an officer; the driver is told so and may read meanwhile", async ({ page, house }) => {
  await register(page, house, "Carter");
  await page.goto(`${house.origin}/applications`);
  await page.getByLabel("Surname on the application").fill("O’Neill");
  await addApplication(page, "CH-2026-0124");
  await expect(page.getByText("Your council compares your name and date of birth first.")).toBeVisible();
  await expect(page.getByText("Your council checks your details")).toBeVisible();
  await expectAccessible(page);
  await go(page, "Start the training");
  await go(page, "Start the training");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What child sexual exploitation is");
});

test("a plain client: what is wrong or not Imran's answers as it should", async ({ house }) => {
  const imran = new Visitor(house.origin);
  expect((await imran.open(COURSE)).path).toBe(`/sign-in?next=${encodeURIComponent(COURSE)}`);
  await imran.send("Sign in", { email: "imran@demo.fareguard.test", password: "three blue taxis" });
  expect(imran.here.path).toBe("/applications?first");
  expect(imran.here.text).toContain("Add your licence application first");

  const wrong = { authority: "chorley", reference: "CH-2026-0118" };
  const [known, unknown] = [
    await imran.send("Add my application", wrong),
    await imran.send("Add my application", { ...wrong, reference: "X-1" }),
  ];
  expect([known.status, unknown.status]).toEqual([422, 422]);
  expect(known.text.replaceAll("CH-2026-0118", "")).toBe(unknown.text.replaceAll("X-1", ""));
  for (let tries = 0; tries < 8; tries++) await imran.send("Add my application", wrong);
  const tooMany = await imran.send("Add my application", { authority: "chorley", reference: "CH-2026-0117" });
  expect(tooMany.status).toBe(429);
  expect(tooMany.text).toContain("There were too many tries");
});

test("a plain client: pages that do not exist are missing, and a button pressed twice counts once", async ({ house }) => {
  const imran = new Visitor(house.origin);
  await imran.open("/sign-in");
  await imran.send("Sign in", { email: "imran@demo.fareguard.test", password: "three blue taxis" });
  await imran.open("/applications");
  await imran.send("Add my application", { authority: "chorley", reference: "CH-2026-0117" });
  await imran.follow("See the whole course");
  await imran.send("Start the training");
  const [first = "", second = ""] = LESSONS.map((lesson) => `${MODULE}/lessons/${lesson}`);
  expect(imran.here.path).toBe(first);
  await imran.send("I have read this");
  expect(imran.here.path).toBe(second);
  await imran.open(first);
  await imran.send("I have read this");
  await imran.open("/home");
  expect(imran.here.text).toContain("1 of 41 pages");

  const missing = [
    "/courses/no-such-course",
    `${COURSE}/modules/no-such-module`,
    `${MODULE}/lessons/no-such-lesson`,
    `${first}/practice/no-such-question`,
    `${first}/practice/m1-practice-in-return`,
    `${first}/journeys/m1-a-friend-with-money/steps/1`,
    `${second}/journeys/no-such-story/steps/1`,
  ];
  for (const path of missing) expect([path, (await imran.open(path)).status]).toEqual([path, 404]);
  expect((await imran.open(`${first}/completion`)).path).toBe(first);
  expect((await imran.open(`${COURSE}/enrolment`)).path).toBe(COURSE);
});

test("no page of the training, and nothing behind it, holds an answer of the test", async ({ house }) => {
  const store = openStore(house.database);
  const live = await findLiveVersion(store, "taxi-driver-safeguarding");
  await store.close();
  const secrets = (live?.course.items ?? []).flatMap(({ stem, options }) => [stem, ...options.map(({ why }) => why)]);
  expect(secrets.length).toBeGreaterThan(400);

  const imran = new Visitor(house.origin);
  await imran.open("/sign-in");
  await imran.send("Sign in", { email: "imran@demo.fareguard.test", password: "three blue taxis" });
  await imran.open("/applications");
  await imran.send("Add my application", { authority: "chorley", reference: "CH-2026-0117" });
  await imran.open(COURSE);
  await imran.send("Start the training");
  const lesson = `${MODULE}/lessons/${LESSONS[0]}`;
  const practice = `${lesson}/practice/m1-practice-tall-boy`;
  for (const path of ["/home", "/applications", COURSE, MODULE, lesson, practice]) {
    const data = await fetch(`${house.origin}${path}.data`, { headers: { cookie: imran.cookie } });
    const told = (await imran.open(path)).html + (await data.text());
    expect(secrets.filter((secret) => told.includes(secret))).toEqual([]);
    expect(told).not.toContain("however grown-up they look");
  }
  await imran.open(`${practice}?choice%5B%5D=2`);
  expect(imran.here.text).toContain("however grown-up they look");
});
