import { z } from "zod";
import { type Operation, OPERATIONS } from "./operations.ts";
import { problemText } from "./problem.ts";
import { type SchemaName, schemasInJson } from "./schemas.ts";

const DESCRIPTION =
  "What other systems of a council read of its applications, and how they hand in new ones. A key belongs to one council. " +
  "Lists come in pages of 50: ask again with `after` until `next` is null. Whatever goes wrong is a problem document (RFC 9457).";

/** The API in OpenAPI 3.1, made from the very schemas that requests are read and answers are written by. */
export function openApiDocument(origin: string) {
  return {
    openapi: "3.1.0",
    info: { title: "Fareguard", version: "1", description: DESCRIPTION },
    servers: [{ url: origin }],
    security: [{ key: [] }],
    paths: Object.fromEntries([...Map.groupBy(OPERATIONS, ({ path }) => path)].map(([path, each]) => [path, methodsOf(each)])),
    components: { securitySchemes: { key: { type: "http", scheme: "bearer" } }, schemas: schemasInJson() },
  };
}

function methodsOf(operations: readonly Operation[]) {
  return Object.fromEntries(operations.map((operation) => [operation.method, described(operation)]));
}

function described({ id, summary, scope, path, query, headers, body, answers, problems }: Operation) {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: "path", required: true, schema: { type: "string" } }));
  const good = Object.entries(answers).map(([status, schema]) => [status, goodAnswer(status, schema)] as const);
  const bad = problems.map((status) => [String(status), content(problemText(status), "application/problem+json", "Problem")] as const);
  const rest = ["default", content("Anything else that goes wrong", "application/problem+json", "Problem")] as const;
  return {
    operationId: id,
    summary,
    security: [{ key: [scope] }],
    parameters: [...inPath, ...parametersIn("query", query), ...parametersIn("header", headers)],
    ...(body ? { requestBody: { required: true, ...content("What is handed in", "application/json", body) } } : {}),
    responses: Object.fromEntries([...good, ...bad, rest]),
  };
}

function parametersIn(where: "query" | "header", schemas: z.ZodObject | undefined) {
  return Object.entries(schemas?.shape ?? {}).map(([name, schema]) => {
    const { $schema: _dialect, description, ...shape } = z.toJSONSchema(schema);
    return { name, in: where, required: !schema.safeParse(undefined).success, description, schema: shape };
  });
}

function goodAnswer(status: string, schema: SchemaName) {
  if (status !== "201") return content("What was asked for", "application/json", schema);
  const headers = { Location: { description: "Where the application is read", schema: { type: "string" } } };
  return { ...content("It was created", "application/json", schema), headers };
}

function content(description: string, media: string, schema: SchemaName) {
  return { description, content: { [media]: { schema: { $ref: `#/components/schemas/${schema}` } } } };
}
