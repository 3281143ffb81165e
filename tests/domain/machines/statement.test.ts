import { expect, test } from "vitest";
import { statementId, testStatement, voidedStatement, waivedStatement } from "#app/domain/machines/statement";

const startedAt = new Date("2026-11-30T09:48:30Z");
const at = new Date("2026-11-30T10:00:00Z");
const about = {
  origin: "https://training.chorley.gov.uk",
  learner: "2f0c6d1e-9a0b-4a53-9a0f-0d8f5f1f6b11",
  courseId: "taxi-driver-safeguarding",
  courseTitle: "Safeguarding for taxi and private hire drivers",
  applicationId: "b0a1a3a9-6e2e-4c49-8d39-50f39f6a5a10",
  sessionId: "9b7d3b52-8c2f-4f0e-9d3f-0b6f5a1c2d3e",
  at,
};
const MOVE_ON = [
  { id: "https://w3id.org/xapi/cmi5/context/categories/cmi5" },
  { id: "https://w3id.org/xapi/cmi5/context/categories/moveon" },
];

test("a pass says who by an id, what, how well and how long it took, as cmi5 wants it", () => {
  const statement = testStatement("passed", { ...about, startedAt, score: 19, outOf: 20 });
  expect(statement).toMatchObject({
    actor: { objectType: "Agent", account: { homePage: about.origin, name: about.learner } },
    verb: { id: "http://adlnet.gov/expapi/verbs/passed" },
    object: { id: "https://training.chorley.gov.uk/courses/taxi-driver-safeguarding" },
    result: { score: { scaled: 0.95, raw: 19, min: 0, max: 20 }, success: true, duration: "PT690S" },
    context: { registration: about.applicationId, contextActivities: { category: MOVE_ON } },
    timestamp: "2026-11-30T10:00:00.000Z",
  });
  expect(statement.context.extensions).toEqual({ "https://w3id.org/xapi/cmi5/context/extensions/sessionid": about.sessionId });
});

test("a fail is no success", () => {
  const statement = testStatement("failed", { ...about, startedAt, score: 12, outOf: 20 });
  expect(statement).toMatchObject({
    verb: { id: "http://adlnet.gov/expapi/verbs/failed" },
    result: { score: { scaled: 0.6 }, success: false },
  });
});

test("a waiver is complete and says why", () => {
  expect(waivedStatement(about)).toMatchObject({
    verb: { id: "https://w3id.org/xapi/adl/verbs/waived" },
    result: {
      success: true,
      completion: true,
      extensions: { "https://w3id.org/xapi/cmi5/result/extensions/reason": "Equivalent Outside Activity" },
    },
  });
});

test("what is taken back is the fail of the same test", () => {
  const failed = testStatement("failed", { ...about, startedAt, score: 19, outOf: 20 });
  expect(voidedStatement(about)).toMatchObject({
    verb: { id: "http://adlnet.gov/expapi/verbs/voided" },
    object: { objectType: "StatementRef", id: failed.id },
  });
});

test("an id is a UUID, the same each time, and another for each verb and each test", () => {
  expect(statementId("passed", "s-1")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(statementId("passed", "s-1")).toBe(statementId("passed", "s-1"));
  const ids = [statementId("passed", "s-1"), statementId("failed", "s-1"), statementId("passed", "s-2"), statementId("voided", "s-1")];
  expect(new Set(ids).size).toBe(4);
});
