import { and, eq, gt, sql } from "drizzle-orm";
import { hot } from "./hot.ts";

/** Who holds this session token, while it lasts; one row or none. Read on every page, so it is prepared. */
export const findSession = hot<{ token: string; now: Date }, SessionRow>("find_session", ({ db, t }) =>
  db
    .select({
      personId: t.people.id,
      name: t.people.name,
      role: t.people.role,
      authorityId: t.people.authorityId,
      authorityName: t.authorities.name,
      authorityColour: t.authorities.colour,
      startedAt: t.signInSessions.createdAt,
    })
    .from(t.signInSessions)
    .innerJoin(t.people, eq(t.people.id, t.signInSessions.userId))
    .leftJoin(t.authorities, eq(t.authorities.authorityId, t.people.authorityId))
    .where(
      and(
        eq(t.signInSessions.token, sql.placeholder("token")),
        gt(t.signInSessions.expiresAt, sql.param(sql.placeholder("now"), t.signInSessions.expiresAt)),
      ),
    ),
);

export type SessionRow = {
  personId: string;
  name: string;
  role: string;
  authorityId: string | null;
  authorityName: string | null;
  authorityColour: string | null;
  startedAt: Date;
};
