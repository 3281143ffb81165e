import { z } from "zod";
import { ApplicationDocument, ApplicationPage, ApplicationQuery, ProblemDocument } from "./api-document.ts";
import type { ApiScope } from "./api-key.ts";

const PROBLEMS = {
  401: "The key is missing, unknown, withdrawn or over",
  403: "The key may not do this",
  404: "Your council has no such application",
  422: "A parameter is wrong",
  429: "Too many requests; wait as long as Retry-After says",
};

export type ApiProblem = 401 | 403 | 404 | 422 | 429;

/** The text that goes with each problem, in the document and in the answer alike. */
export function problemText(status: ApiProblem): string {
  return PROBLEMS[status];
}

/** The API in OpenAPI 3.1, made from the very schemas that the answers are written by. */
export function openApiDocument(origin: string) {
  return {
    openapi: "3.1.0",
    info: { title: "Fareguard", version: "1", description: "Reads the licence applications of the council that a key belongs to." },
    servers: [{ url: origin }],
    security: [{ key: [] }],
    paths: {
      "/api/v1/applications": { get: listApplications() },
      "/api/v1/applications/{reference}": { get: readApplication() },
    },
    components: {
      securitySchemes: { key: { type: "http", scheme: "bearer" } },
      schemas: {
        Application: z.toJSONSchema(ApplicationDocument),
        ApplicationPage: z.toJSONSchema(ApplicationPage),
        Problem: z.toJSONSchema(ProblemDocument),
      },
    },
  };
}

function listApplications() {
  const parameters = Object.entries(ApplicationQuery.shape).map(([name, schema]) => ({
    name,
    in: "query",
    required: false,
    schema: z.toJSONSchema(schema),
  }));
  return operation("listApplications", "applications:read", parameters, "ApplicationPage", [401, 403, 422, 429]);
}

function readApplication() {
  const parameters = [{ name: "reference", in: "path", required: true, schema: { type: "string" } }];
  return operation("readApplication", "applications:read", parameters, "Application", [401, 403, 404, 429]);
}

function operation(operationId: string, scope: ApiScope, parameters: object[], schema: string, problems: ApiProblem[]) {
  const refusals = problems.map((status) => [String(status), answer(PROBLEMS[status], "application/problem+json", "Problem")] as const);
  const responses = Object.fromEntries([["200", answer("What was asked for", "application/json", schema)], ...refusals]);
  return { operationId, security: [{ key: [scope] }], parameters, responses };
}

function answer(description: string, media: string, schema: string) {
  return { description, content: { [media]: { schema: { $ref: `#/components/schemas/${schema}` } } } };
}
