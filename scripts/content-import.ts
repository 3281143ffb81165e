/** `npm run content:import`: authorities, contacts and courses from the files into the database. Safe to repeat. */
import { readContent } from "#db/content-files";
import { importContent } from "#db/import-content";
import { openStore } from "#db/open-store";
import { ContentError } from "#db/read-content";

const store = openStore(process.env.DATABASE_URL ?? "file:data/fareguard.sqlite");
try {
  const outcome = await importContent(store, await readContent(process.argv[2] ?? "content"), new Date());
  if (outcome.done) {
    for (const { course, number } of outcome.published) console.log(`${course}: published version ${number}`);
    if (outcome.published.length === 0) console.log("the courses are as they were");
  } else {
    process.exitCode = 1;
    if (outcome.reason === "draft-open")
      console.error(`${outcome.course}: editors have unpublished changes; publish or discard them first`);
    else for (const { where, message } of outcome.problems) console.error(`${where}: ${message}`);
  }
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await store.close();
}
