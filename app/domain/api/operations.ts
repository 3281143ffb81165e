import type { z } from "zod";
import type { ApiScope } from "./api-key.ts";
import { IdempotencyHeaders } from "./new-application.ts";
import type { ApiProblem } from "./problem.ts";
import { ApplicationQuery, DriverQuery, PassRecordQuery, ReportQuery, VerificationQuery } from "./queries.ts";
import type { SchemaName } from "./schemas.ts";

export type Operation = {
  id: string;
  summary: string;
  method: "get" | "post";
  /** The address with its parameters in braces. */
  path: string;
  scope: ApiScope;
  query?: z.ZodObject;
  headers?: z.ZodObject;
  body?: SchemaName;
  /** What is answered by status when it goes well. */
  answers: Partial<Record<200 | 201, SchemaName>>;
  problems: readonly ApiProblem[];
};

const READING = [401, 403, 429] as const;
const PAGED = [401, 403, 422, 429] as const;
const ONE = [401, 403, 404, 429] as const;

/** Everything that another system can ask. The edge, the description of the API and its test all read this list. */
export const OPERATIONS: readonly Operation[] = [
  {
    ...{ id: "listApplications", method: "get", path: "/api/v1/applications", scope: "applications:read", query: ApplicationQuery },
    summary: "The applications of your council, each once while you read page after page, whatever happens to it meanwhile",
    answers: { 200: "ApplicationPage" },
    problems: PAGED,
  },
  {
    ...{ id: "createApplication", method: "post", path: "/api/v1/applications", scope: "applications:write" },
    summary:
      "Hands in an application, by the rules of an imported file. The same application again is the same; with other data it is a conflict",
    ...{ headers: IdempotencyHeaders, body: "NewApplication" },
    answers: { 200: "ApplicationReceipt", 201: "ApplicationReceipt" },
    problems: [400, ...READING, 409, 411, 413, 415, 422],
  },
  {
    ...{ id: "readApplication", method: "get", path: "/api/v1/applications/{reference}", scope: "applications:read" },
    summary: "One application by your own reference",
    answers: { 200: "Application" },
    problems: ONE,
  },
  {
    ...{ id: "listDrivers", method: "get", path: "/api/v1/drivers", scope: "drivers:read", query: DriverQuery },
    summary: "The drivers who have an application at your council; accounts that you found to be one person appear as one",
    answers: { 200: "DriverPage" },
    problems: PAGED,
  },
  {
    ...{ id: "listPassRecords", method: "get", path: "/api/v1/pass-records", scope: "passes:read", query: PassRecordQuery },
    summary: "The passes gained for applications of your council or accepted by it. With `since`, those gained, accepted or revoked since",
    answers: { 200: "PassRecordPage" },
    problems: PAGED,
  },
  {
    ...{ id: "readPassRecord", method: "get", path: "/api/v1/pass-records/{certificateNumber}", scope: "passes:read" },
    summary: "One such pass by the number on its certificate",
    answers: { 200: "PassRecord" },
    problems: ONE,
  },
  {
    ...{ id: "listVerifications", method: "get", path: "/api/v1/verifications", scope: "verifications:read", query: VerificationQuery },
    summary: "What officers of your council decided about applications, the newest last",
    answers: { 200: "VerificationPage" },
    problems: PAGED,
  },
  {
    ...{ id: "readReport", method: "get", path: "/api/v1/reports", scope: "reports:read", query: ReportQuery },
    summary: "The committee’s report in numbers; no count stands for fewer than five people",
    answers: { 200: "Report" },
    problems: PAGED,
  },
];

/** The operations at one address, by its path as it was asked for; none when the API has no such address. */
export function operationsAt(path: string): readonly Operation[] {
  return OPERATIONS.filter((operation) => patternOf(operation.path).test(path));
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/\{\w+\}/g, "[^/]+")}$`);
}
