import { and, desc, eq, gt, isNull, ne, notExists, sql } from "drizzle-orm";
import type { Handle } from "../store.ts";
import { hot } from "./hot.ts";

/** Who holds this session token, while it lasts and their access has not ended; one row or none. Read on every page, so it is prepared. */
export const findSession = hot<{ token: string; now: Date }, SessionRow>("find_session", ({ db, t }) =>
  db
    .select({
      sessionId: t.signInSessions.id,
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
        notExists(departed({ db, t })),
      ),
    ),
);

export type SessionRow = {
  sessionId: string;
  personId: string;
  name: string;
  role: string;
  authorityId: string | null;
  authorityName: string | null;
  authorityColour: string | null;
  startedAt: Date;
};

export type OpenSession = { sessionId: string; userAgent: string | null; startedAt: Date };

/** Where somebody is signed in, the newest first. */
export async function listSessions({ db, t }: Handle, personId: string, now: Date): Promise<OpenSession[]> {
  const { id, userAgent, createdAt, userId, expiresAt } = t.signInSessions;
  return db
    .select({ sessionId: id, userAgent, startedAt: createdAt })
    .from(t.signInSessions)
    .where(and(eq(userId, personId), gt(expiresAt, now)))
    .orderBy(desc(createdAt), desc(id));
}

/** Signs somebody out everywhere, or everywhere but in one session. Returns how many sessions ended. */
export async function deleteSessions({ db, t }: Handle, personId: string, except: string | null): Promise<number> {
  const { id, userId } = t.signInSessions;
  const rows = await db
    .delete(t.signInSessions)
    .where(and(eq(userId, personId), except === null ? undefined : ne(id, except)))
    .returning({ id });
  return rows.length;
}

function departed({ db, t }: Handle) {
  return db
    .select({ departureId: t.departures.departureId })
    .from(t.departures)
    .where(and(eq(t.departures.personId, t.people.id), isNull(t.departures.returnedAt)));
}
