import type { ApplicationTables } from "./applications.ts";
import type { AuthorityTables } from "./authorities.ts";
import type { Kit } from "./kit.ts";
import type { PeopleTables } from "./people.ts";

export type SittingTables = ReturnType<typeof sittingTables>;

/** Under which conditions a test is sat: adjustments, the council's own sittings, and bars after misconduct. */
export function sittingTables(k: Kit, { people }: PeopleTables, { authorities }: AuthorityTables, { applications }: ApplicationTables) {
  const person = (column: string) =>
    k
      .text(column)
      .notNull()
      .references(() => people.id, { onDelete: "restrict" });
  const authority = () =>
    k
      .text("authority_id")
      .notNull()
      .references(() => authorities.authorityId, { onDelete: "restrict" });

  /** The newest row of a person is in force. What is needed, never why. */
  const adjustments = k.table(
    "adjustments",
    {
      adjustmentId: k.text("adjustment_id").primaryKey(),
      personId: person("person_id"),
      authorityId: authority(),
      extraTime: k.text("extra_time").notNull(),
      readAloud: k.bool("read_aloud").notNull(),
      largerText: k.bool("larger_text").notNull(),
      restBreaks: k.bool("rest_breaks").notNull(),
      setBy: person("set_by"),
      setAt: k.at("set_at").notNull(),
    },
    (t) => [k.index("adjustments_person").on(t.personId, t.setAt)],
  );
  const sittings = k.table(
    "sittings",
    {
      sittingId: k.text("sitting_id").primaryKey(),
      authorityId: authority(),
      officerId: person("officer_id"),
      place: k.text("place").notNull(),
      roomCode: k.text("room_code").notNull(),
      openedAt: k.at("opened_at").notNull(),
      expiresAt: k.at("expires_at").notNull(),
      closedAt: k.at("closed_at"),
    },
    (t) => [k.uniqueIndex("sittings_room_code").on(t.authorityId, t.roomCode), k.index("sittings_opened").on(t.authorityId, t.openedAt)],
  );
  /** A driver who has come into the room; the test begins after an officer has looked at the photo. */
  const sittingEntries = k.table(
    "sitting_entries",
    {
      entryId: k.text("entry_id").primaryKey(),
      sittingId: k
        .text("sitting_id")
        .notNull()
        .references(() => sittings.sittingId, { onDelete: "restrict" }),
      applicationId: k
        .text("application_id")
        .notNull()
        .references(() => applications.applicationId, { onDelete: "restrict" }),
      personId: person("person_id"),
      joinedAt: k.at("joined_at").notNull(),
      identityCheck: k.text("identity_check"),
      checkedBy: k.text("checked_by").references(() => people.id, { onDelete: "restrict" }),
      checkedAt: k.at("checked_at"),
    },
    (t) => [k.uniqueIndex("sitting_entries_application").on(t.sittingId, t.applicationId, t.personId)],
  );
  const misconductBars = k.table(
    "misconduct_bars",
    {
      barId: k.text("bar_id").primaryKey(),
      personId: person("person_id"),
      authorityId: authority(),
      /** The last day on which no test may be begun. */
      untilOn: k.text("until_on").notNull(),
      reason: k.text("reason").notNull(),
      officerId: person("officer_id"),
      setAt: k.at("set_at").notNull(),
      liftedBy: k.text("lifted_by").references(() => people.id, { onDelete: "restrict" }),
      liftedAt: k.at("lifted_at"),
      liftReason: k.text("lift_reason"),
    },
    (t) => [k.index("misconduct_bars_person").on(t.personId)],
  );
  return { adjustments, sittings, sittingEntries, misconductBars };
}
