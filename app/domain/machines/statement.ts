import { createHash } from "node:crypto";

const VERBS = {
  passed: "http://adlnet.gov/expapi/verbs/passed",
  failed: "http://adlnet.gov/expapi/verbs/failed",
  waived: "https://w3id.org/xapi/adl/verbs/waived",
  voided: "http://adlnet.gov/expapi/verbs/voided",
} as const;
const CMI5 = "https://w3id.org/xapi/cmi5";

export type StatementVerb = keyof typeof VERBS;

/** Who learned what, in which course, for which application; ids only, nobody is named. */
type About = {
  /** Where this installation is, without a trailing slash. */
  origin: string;
  /** The account, or the application itself where it has no driver yet. */
  learner: string;
  courseId: string;
  courseTitle: string;
  /** Each application is a registration of its own, so that a renewal is not a second pass of the first. */
  applicationId: string;
  /** One attempt, or one decision. */
  sessionId: string;
  at: Date;
};

type Tested = About & { score: number; outOf: number; startedAt: Date };

/** Says that a test was passed or failed. Source: cmi5, §9.3.4, §9.3.5 and §9.5 (passed and failed carry how long it took). */
export function testStatement(verb: "passed" | "failed", { score, outOf, startedAt, ...about }: Tested) {
  const result = {
    score: { scaled: outOf === 0 ? 0 : Math.round((score / outOf) * 10_000) / 10_000, raw: score, min: 0, max: outOf },
    success: verb === "passed",
    duration: `PT${Math.max(0, Math.round((about.at.getTime() - startedAt.getTime()) / 1000))}S`,
  };
  return statementOf(verb, about, result);
}

/** Says that training from elsewhere was accepted. Source: cmi5, §9.3.7 and §9.5.5.2 (waived carries its reason). */
export function waivedStatement(about: About) {
  const extensions = { [`${CMI5}/result/extensions/reason`]: "Equivalent Outside Activity" };
  return statementOf("waived", about, { success: true, completion: true, extensions });
}

/** Takes back that a test was failed, once it was marked again. Source: xAPI 1.0.3, Data, §2.3.2 (voiding). */
export function voidedStatement(about: About) {
  const { origin, learner, sessionId, at } = about;
  return {
    id: statementId("voided", sessionId),
    actor: actorOf(origin, learner),
    verb: verbOf("voided"),
    object: { objectType: "StatementRef" as const, id: statementId("failed", sessionId) },
    timestamp: at.toISOString(),
  };
}

/**
 * The id of a statement, the same whenever it is made from the same thing: a record store that is told twice keeps one.
 * Source: RFC 9562, §5.8 (version 8, the bits are ours).
 */
export function statementId(verb: StatementVerb, sessionId: string): string {
  const hex = createHash("sha256").update(`fareguard statement ${verb} ${sessionId}`).digest("hex");
  const variant = ((parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20), hex.slice(20, 32)].join("-");
}

function statementOf(verb: "passed" | "failed" | "waived", about: About, result: object) {
  const { origin, learner, courseId, courseTitle, applicationId, sessionId, at } = about;
  const activity = `${origin}/courses/${courseId}`;
  return {
    id: statementId(verb, sessionId),
    actor: actorOf(origin, learner),
    verb: verbOf(verb),
    object: {
      objectType: "Activity" as const,
      id: activity,
      definition: { type: "http://adlnet.gov/expapi/activities/course", name: { "en-GB": courseTitle } },
    },
    result,
    context: {
      registration: applicationId,
      contextActivities: {
        category: [{ id: `${CMI5}/context/categories/cmi5` }, { id: `${CMI5}/context/categories/moveon` }],
        grouping: [{ id: activity }],
      },
      extensions: { [`${CMI5}/context/extensions/sessionid`]: sessionId },
    },
    timestamp: at.toISOString(),
  };
}

function actorOf(origin: string, learner: string) {
  return { objectType: "Agent" as const, account: { homePage: origin, name: learner } };
}

function verbOf(verb: StatementVerb) {
  return { id: VERBS[verb], display: { "en-GB": verb } };
}
