import { z } from "zod";
import {
  ApplicationDocument,
  ApplicationPage,
  DriverDocument,
  DriverPage,
  PassRecordDocument,
  PassRecordPage,
  VerificationDocument,
  VerificationPage,
} from "./documents.ts";
import { ApplicationReceipt, NewApplication } from "./new-application.ts";
import { ProblemDocument } from "./problem.ts";
import { ReportDocument } from "./report-document.ts";

/** Every document of the API under the name that its description has for it. */
const SCHEMAS = {
  Application: ApplicationDocument,
  ApplicationPage,
  ApplicationReceipt,
  Driver: DriverDocument,
  DriverPage,
  NewApplication,
  PassRecord: PassRecordDocument,
  PassRecordPage,
  Problem: ProblemDocument,
  Report: ReportDocument,
  Verification: VerificationDocument,
  VerificationPage,
};

export type SchemaName = keyof typeof SCHEMAS;

/** The schemas as JSON Schema 2020-12, which OpenAPI 3.1 speaks. */
export function schemasInJson() {
  return Object.fromEntries(Object.entries(SCHEMAS).map(([name, schema]) => [name, z.toJSONSchema(schema)]));
}
