import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { DEFAULT_POLICY } from "#app/domain/licensing/policy";
import { type Content, readContent } from "#db/content-files";
import { importContent } from "#db/import-content";
import * as audit from "#db/queries/audit";
import { readPolicyInForce, setPolicy } from "#db/queries/authorities";
import { listContacts } from "#db/queries/contacts";
import { findLiveVersion, listVersions, publishVersion } from "#db/queries/courses";
import { saveDocument } from "#db/queries/drafts";
import { ContentError } from "#db/read-content";
import { addEditor } from "../support/people.ts";
import { ENGINES, openTestStore } from "../support/stores.ts";

const COURSE = "taxi-driver-safeguarding";
const now = new Date("2026-11-24T10:00:00Z");

function withTitle(content: Content, title: string): Content {
  return { ...content, courses: content.courses.map((course) => (course.slug === COURSE ? { ...course, title } : course)) };
}

for (const engine of ENGINES) {
  test(`${engine}: importing the same files again changes nothing`, async () => {
    const store = await openTestStore(engine);
    const entries = await store.db.$count(store.t.auditEntries);
    expect(await importContent(store, await readContent("content"), now)).toEqual({ done: true, published: [] });
    expect(await listVersions(store, COURSE)).toHaveLength(1);
    expect(await store.db.$count(store.t.auditEntries)).toBe(entries);
  });

  test(`${engine}: a changed file publishes the next version and leaves the first as it was`, async () => {
    const store = await openTestStore(engine);
    const changed = withTitle(await readContent("content"), "Keeping everyone safe");
    expect(await importContent(store, changed, now)).toEqual({ done: true, published: [{ course: COURSE, number: 2 }] });
    expect((await findLiveVersion(store, COURSE))?.course.title).toBe("Keeping everyone safe");
    const [second, first] = await listVersions(store, COURSE);
    expect(first?.number).toBe(1);
    const [entry] = await audit.listForSubject(store, second?.versionId ?? "");
    expect(entry?.action).toBe("course.published");
  });

  test(`${engine}: an open draft stops the import of a changed file, and nothing else of it is kept`, async () => {
    const store = await openTestStore(engine);
    const ruth = await addEditor(store, "Ruth Okafor", now);
    const body = { slug: "what-cse-is", title: "What CSE is", summary: "In short." };
    await store.transaction((tx) =>
      saveDocument(tx, COURSE, { kind: "module", slug: body.slug, body }, { revision: 1, authors: [ruth.personId] }, now),
    );
    const content = await readContent("content");
    const contacts = content.contacts.filter((contact) => contact.name !== "missing-people");
    const changed = { ...withTitle(content, "Keeping everyone safe"), contacts };
    expect(await importContent(store, changed, now)).toEqual({ done: false, reason: "draft-open", course: COURSE });
    expect(await listVersions(store, COURSE)).toHaveLength(1);
    expect(await listContacts(store)).toHaveLength(content.contacts.length);
    expect(await importContent(store, content, now)).toMatchObject({ done: true });
  });

  test(`${engine}: files that have not changed do not bury what an editor has published since`, async () => {
    const store = await openTestStore(engine);
    const ruth = await addEditor(store, "Ruth Okafor", now);
    const content = await readContent("content");
    const course = withTitle(content, "Keeping everyone safe").courses.find(({ slug }) => slug === COURSE);
    if (!course) throw new Error("the course is missing");
    await store.transaction((tx) => publishVersion(tx, course, { publishedBy: ruth.personId, note: "A better title" }, now));
    expect(await importContent(store, content, now)).toEqual({ done: true, published: [] });
    expect((await findLiveVersion(store, COURSE))?.course.title).toBe("Keeping everyone safe");
  });

  test(`${engine}: a policy that an administrator has set outlives the next import`, async () => {
    const store = await openTestStore(engine);
    await store.transaction((tx) => setPolicy(tx, "chorley", "private-hire", { ...DEFAULT_POLICY, pass_mark: 85 }, now));
    await importContent(store, await readContent("content"), now);
    expect((await readPolicyInForce(store, "chorley", "private-hire")).policy.pass_mark).toBe(85);
  });
}

test("a course that breaks a rule of publication is not imported, and every problem is named", async () => {
  const store = await openTestStore();
  const content = await readContent("content");
  const courses = content.courses.map((course) => ({ ...course, items: course.items.slice(0, 3) }));
  const outcome = await importContent(store, { ...content, courses }, now);
  expect(outcome).toMatchObject({ done: false, reason: "problems" });
  expect(await listVersions(store, COURSE)).toHaveLength(1);
});

async function brokenContent(path: string, change: (text: string) => string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "fareguard-content-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp("content", folder, { recursive: true });
  await writeFile(join(folder, path), change(await readFile(join(folder, path), "utf8")));
  return folder;
}

test("YAML that cannot be read names its file and line", async () => {
  const path = `courses/${COURSE}/question-bank/what-to-do.yaml`;
  const folder = await brokenContent(path, (text) => text.replace("    kind: single", "    kind: [single"));
  const reading = readContent(folder);
  await expect(reading).rejects.toThrow(ContentError);
  await expect(reading).rejects.toThrow(/what-to-do\.yaml.*line \d+/s);
});

test("a field that is missing or unknown names its file and the field", async () => {
  const head = `courses/${COURSE}/course.yaml`;
  await expect(readContent(await brokenContent(head, (text) => text.replace(/^title:.*\n/m, "")))).rejects.toThrow(/course\.yaml: title/);
  await expect(readContent(await brokenContent(head, (text) => `${text}colour: red\n`))).rejects.toThrow(/course\.yaml: .*colour/);
});

test("a lesson without its front matter says how to begin", async () => {
  const path = `courses/${COURSE}/modules/01-what-cse-is/01-a-kind-of-child-abuse.md`;
  await expect(readContent(await brokenContent(path, () => "Just words.\n"))).rejects.toThrow(/abuse\.md: begin with a title/);
});
