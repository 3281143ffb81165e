import { readFileSync, readdirSync } from "node:fs";
import type { Course } from "#app/domain/course/content-schema";
import { DEMONSTRATION_PASSWORD } from "#app/domain/demonstration";
import { findLiveVersion, publishVersion } from "#db/queries/courses";
import { openStore } from "#db/open-store";
import type { Store } from "#db/store";
import { Visitor } from "../support/visitor.ts";
import { makeReady, valuesOf } from "../support/served-sitting.ts";
import { expect, test } from "./house.ts";

const CANARY = /canary/i;
const COURSE_ID = "taxi-driver-safeguarding";

/** The real course with a canary in everything that tells an answer apart, or that could hint at it. */
function withCanaries(course: Course): Course {
  const items = course.items.map((item, index) => ({
    ...item,
    id: `canary-item-${index}`,
    fact: "canary-fact",
    outcome: "canary-outcome",
    source: { title: "A canary source" },
    options: item.options.map((option, place) => ({
      ...option,
      id: `canary-${option.correct ? "right" : "wrong"}-${place}`,
      why: "Canary why",
    })),
  }));
  return { ...course, items };
}

async function publishCanaries(store: Store): Promise<Course> {
  const live = await findLiveVersion(store, COURSE_ID);
  if (!live) throw new Error("the course is missing");
  await store.transaction((tx) => publishVersion(tx, withCanaries(live.course), { publishedBy: null, note: "Canaries" }, new Date()));
  return live.course;
}

/** Every byte of an answer, its head included, for pages and for the data behind them. */
async function bytesOf(origin: string, cookie: string, path: string, body?: URLSearchParams): Promise<string> {
  const headers = { cookie, origin };
  const answer = await fetch(origin + path, { headers, redirect: "manual", ...(body ? { method: "POST", body } : {}) });
  return [path, answer.status, JSON.stringify([...answer.headers]), await answer.text()].join("\n");
}

test("no page, form, error or data of the test carries a byte of the key", async ({ house }) => {
  const { origin } = house;
  const store = openStore(house.database);
  const course = await publishCanaries(store);
  await store.close();
  const imran = await makeReady(house, new Date());
  const visitor = new Visitor(origin);
  await visitor.open("/sign-in");
  await visitor.send("Sign in", { email: imran.email, password: DEMONSTRATION_PASSWORD });
  await visitor.open(`/applications/${imran.sitter.applicationId}/attempts`);
  await visitor.send("Start the test");
  const attempt = visitor.here.path.replace(/\/items\/.*/, "");
  const attemptId = attempt.split("/").at(-1) ?? "";

  const answers: string[] = [];
  const collect = async (path: string, body?: Record<string, string | readonly string[]>) => {
    const fields = Object.entries(body ?? {}).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one]));
    answers.push(await bytesOf(origin, visitor.cookie, path, body && new URLSearchParams(fields)));
  };
  const everywhere = async () => {
    const items = Array.from({ length: 21 }, (_, index) => `${attempt}/items/${index + 1}`);
    const places = [...items, attempt, "/summary", "/submission", "/result", "/time-left", "/items/1/flag", "/items/1/response"];
    for (const place of places.map((one) => (one.startsWith("/attempts") ? one : attempt + one))) {
      await collect(place);
      await collect(`${place}.data`);
    }
    await collect(`/applications/${imran.sitter.applicationId}/attempts`);
    await collect(`/applications/${imran.sitter.applicationId}/attempts.data`);
  };

  await everywhere();
  for (let position = 1; position <= 20; position++) {
    const { right, wrong } = await valuesOf(imran, attemptId, position);
    const item = `${attempt}/items/${position}`;
    await collect(item, { basedOn: "0" });
    await collect(item, { "choice[]": "99", basedOn: "0" });
    await collect(`${item}.data`, { "choice[]": wrong, basedOn: "0" });
    await collect(item, { "choice[]": right, basedOn: "0" });
    await collect(`${item}/response`, { "choice[]": wrong, basedOn: "x" });
    await collect(`${item}/response`, { "choice[]": right, basedOn: "1" });
    await collect(`${item}/flag`, { flagged: "yes", "choice[]": wrong, basedOn: "1" });
  }
  await everywhere();
  await collect(`${attempt}/submission`, {});
  await collect(`${attempt}/items/1`, { "choice[]": "1", basedOn: "2" });
  await collect(`${attempt}/items/1.data`, { "choice[]": "1", basedOn: "2" });
  await everywhere();

  expect(answers.length).toBeGreaterThan(250);
  expect(answers.filter((bytes) => bytes.includes("You gave two answers")).length).toBeGreaterThan(10);
  expect(answers.filter((bytes) => bytes.includes("The test is over")).length).toBeGreaterThan(0);
  expect(answers.filter((bytes) => CANARY.test(bytes)).map((bytes) => bytes.slice(0, 200))).toEqual([]);

  const [item] = course.items;
  const bundle = readdirSync("build/client/assets").map((file) => readFileSync(`build/client/assets/${file}`, "utf8"));
  expect(bundle.some((text) => text.includes(item?.options[0]?.why ?? "no item"))).toBe(false);
  await imran.store.close();
});

test("an option is known to the page by its place and by nothing else", async ({ house }) => {
  const imran = await makeReady(house, new Date());
  const visitor = new Visitor(house.origin);
  await visitor.open("/sign-in");
  await visitor.send("Sign in", { email: imran.email, password: DEMONSTRATION_PASSWORD });
  await visitor.open(`/applications/${imran.sitter.applicationId}/attempts`);
  await visitor.send("Start the test");
  const attempt = visitor.here.path.replace(/\/items\/.*/, "");
  for (let position = 1; position <= 20; position++) {
    await visitor.open(`${attempt}/items/${position}`);
    const values = visitor.offered("choice[]");
    expect(values).toEqual(values.map((_, index) => String(index + 1)));
    for (const list of visitor.lists("choice[]")) expect(list).toEqual(list.map((_, index) => (index === 0 ? "" : String(index))));
    expect(values.length + visitor.lists("choice[]").length).toBeGreaterThan(0);
  }
  await visitor.open(`${attempt}/items/21`);
  expect(visitor.here.status).toBe(404);
  await visitor.open(`${attempt}/items/01`);
  expect(visitor.here.status).toBe(404);
  await imran.store.close();
});
