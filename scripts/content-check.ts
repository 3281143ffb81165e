/** `npm run content:check`: the content files against the same rules that publishing uses. */
import { basename, join } from "node:path";
import { z } from "zod";
import { Contact } from "#app/domain/course/contact-schema";
import { findPublicationProblems } from "#app/domain/course/publication";
import { readingGrade } from "#app/domain/course/readability";
import { ContentError, courseFolders, readCourse, readYaml } from "#db/read-content";

const content = process.argv[2] ?? "content";

try {
  const { contacts } = await readYaml(join(content, "contacts.yaml"), z.strictObject({ contacts: z.array(Contact) }));
  const names = new Set(contacts.map((contact) => contact.name));
  let found = 0;
  for (const folder of await courseFolders(content)) found += await checkCourse(folder, names);
  process.exitCode = found === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function checkCourse(folder: string, contactNames: ReadonlySet<string>): Promise<number> {
  const course = await readCourse(folder);
  const problems = findPublicationProblems(course, contactNames);
  for (const { where, message } of problems) console.error(`${basename(folder)}: ${where}: ${message}`);
  const grades = course.modules.flatMap((module) => module.lessons.map((lesson) => readingGrade(lesson.body)));
  console.log(
    `${basename(folder)}: ${course.modules.length} modules, ${grades.length} lessons (reading grade ${Math.min(...grades).toFixed(1)}–${Math.max(...grades).toFixed(1)}), ` +
      `${course.items.length} items from ${new Set(course.items.map((item) => item.fact)).size} facts, ` +
      `${course.items.filter((item) => item.critical).length} critical; ${problems.length} problems`,
  );
  return problems.length;
}
