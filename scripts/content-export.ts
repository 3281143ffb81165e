/** `npm run content:export [folder]`: the live courses from the database back into the content files. Safe to repeat. */
import { join } from "node:path";
import { openStore } from "#db/open-store";
import { findLiveVersion, listCourses } from "#db/queries/courses";
import { writeCourse } from "#db/write-content";

const content = process.argv[2] ?? "content";
const store = openStore(process.env.DATABASE_URL ?? "file:data/fareguard.sqlite");
try {
  for (const { courseId } of await listCourses(store)) {
    const live = await findLiveVersion(store, courseId);
    if (!live) throw new Error(`the course ${courseId} has no live version`);
    const changed = await writeCourse(join(content, "courses", courseId), live.course);
    for (const path of changed) console.log(`${courseId}/${path}`);
    console.log(
      `${courseId}: version ${live.number}, ${changed.length === 0 ? "the files are as they were" : `${changed.length} files changed`}`,
    );
  }
} finally {
  await store.close();
}
