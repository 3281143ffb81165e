/** `npm run authorities:merge -- --from a --from b --into c [--apply]`: makes authorities part of another; without --apply it only says what would change. */
import { mergeAuthorities, previewMerger } from "#app/commands/merge-authorities.server";
import { openStore } from "#db/open-store";
import { mergerInWords, readMergerArguments, refusalsInWords } from "./merger-arguments.ts";

const typed = readMergerArguments(process.argv.slice(2));
if (!typed.ok) refuse(typed.problems);
else {
  const store = openStore(process.env.DATABASE_URL ?? "file:data/fareguard.sqlite");
  try {
    const { apply, ...names } = typed.input;
    const now = new Date();
    const merger = apply
      ? await mergeAuthorities(store, { personId: null, role: "system" }, names, now)
      : await previewMerger(store, names, now);
    if (merger.done) for (const line of mergerInWords(merger.preview, apply)) console.log(line);
    else refuse(refusalsInWords(merger.reasons));
  } finally {
    await store.close();
  }
}

function refuse(messages: readonly string[]): void {
  for (const message of messages) console.error(message);
  process.exitCode = 1;
}
