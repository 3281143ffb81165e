/** `npm run retention`: removes the answers of attempts that closed more than twelve months ago. Safe to repeat. */
import { applyRetention } from "#app/commands/apply-retention.server";
import { answersKeptSince } from "#app/domain/licensing/retention";
import { printDateTime } from "#app/domain/licensing/calendar-date";
import { openStore } from "#db/open-store";

const now = new Date();
const store = openStore(process.env.DATABASE_URL ?? "file:data/fareguard.sqlite");
try {
  const { responses } = await applyRetention(store, { personId: null, role: "system" }, now);
  console.log(
    `${responses} answers of attempts closed before ${printDateTime(answersKeptSince(now))} were removed; marks and passes stay.`,
  );
} finally {
  await store.close();
}
