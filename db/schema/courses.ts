import type { Kit } from "./kit.ts";
import type { PeopleTables } from "./people.ts";

export type CourseTables = ReturnType<typeof courseTables>;

/** Courses, their frozen versions, the editors' draft, and how far each person has read. */
export function courseTables(k: Kit, { people }: PeopleTables) {
  const courses = k.table("courses", {
    courseId: k.text("course_id").primaryKey(),
    title: k.text("title").notNull(),
    liveVersionId: k.text("live_version_id").notNull(),
  });
  const courseVersions = k.table(
    "course_versions",
    {
      versionId: k.text("version_id").primaryKey(),
      courseId: k.text("course_id").notNull(),
      number: k.int("number").notNull(),
      /** Canonical JSON of the whole course, keys included: it never leaves the server as it is. */
      body: k.text("body").notNull(),
      bodyHash: k.text("body_hash").notNull(),
      note: k.text("note").notNull(),
      /** Null when the version came from the content files. */
      publishedBy: k.text("published_by").references(() => people.id, { onDelete: "restrict" }),
      publishedAt: k.at("published_at").notNull(),
    },
    (t) => [k.uniqueIndex("course_versions_number").on(t.courseId, t.number)],
  );
  const draftDocuments = k.table(
    "draft_documents",
    {
      courseId: k
        .text("course_id")
        .notNull()
        .references(() => courses.courseId, { onDelete: "restrict" }),
      kind: k.text("kind").notNull(),
      slug: k.text("slug").notNull(),
      body: k.text("body").notNull(),
      revision: k.int("revision").notNull(),
      /** JSON list of the ids of everybody who changed this document since the last publication. */
      authors: k.text("authors").notNull(),
      changedAt: k.at("changed_at").notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.courseId, t.kind, t.slug] })],
  );
  const enrolments = k.table(
    "enrolments",
    {
      enrolmentId: k.text("enrolment_id").primaryKey(),
      personId: k
        .text("person_id")
        .notNull()
        .references(() => people.id, { onDelete: "restrict" }),
      courseId: k
        .text("course_id")
        .notNull()
        .references(() => courses.courseId, { onDelete: "restrict" }),
      versionId: k
        .text("version_id")
        .notNull()
        .references(() => courseVersions.versionId, { onDelete: "restrict" }),
      round: k.int("round").notNull(),
      startedAt: k.at("started_at").notNull(),
    },
    (t) => [k.uniqueIndex("enrolments_round").on(t.personId, t.courseId, t.round)],
  );
  const lessonCompletions = k.table(
    "lesson_completions",
    {
      completionId: k.text("completion_id").primaryKey(),
      enrolmentId: k
        .text("enrolment_id")
        .notNull()
        .references(() => enrolments.enrolmentId, { onDelete: "restrict" }),
      module: k.text("module").notNull(),
      lesson: k.text("lesson").notNull(),
      completedAt: k.at("completed_at").notNull(),
    },
    (t) => [k.index("lesson_completions_enrolment").on(t.enrolmentId)],
  );
  return { courses, courseVersions, draftDocuments, enrolments, lessonCompletions };
}
