import { z } from "zod";
import { type Column, columnsOf, doubledColumns, headingsOf, missingColumns } from "#app/domain/licensing/import-columns";
import type { Officer } from "#app/server/access.server";
import { found } from "#app/server/found";
import * as audit from "#db/queries/audit";
import { findImportForAuthority, placeColumns, saveMapping } from "#db/queries/imports";
import type { Store } from "#db/store";

/** By each of our columns the place of its heading in the file, counted from 0; empty where the file has none. */
export const ColumnsForm = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

export type ColumnsMapping =
  { done: true } | { done: false; reason: "applied" } | { done: false; reason: "columns-wrong"; missing: Column[]; doubled: Column[] };

/** Keeps where the officer says that each column stands, remembers it for the council's next file, and reads the lines anew. */
export function mapImportColumns(
  store: Store,
  officer: Officer,
  { importId, chosen }: { importId: string; chosen: z.infer<typeof ColumnsForm> },
  now: Date,
): Promise<ColumnsMapping> {
  const { personId, authorityId } = officer;
  return store.transaction(async (tx) => {
    const { kind, stage, header } = found(await findImportForAuthority(tx, importId, authorityId));
    if (stage === "applying" || stage === "applied") return { done: false, reason: "applied" };
    const placing = readPlacing(columnsOf(kind), chosen, header.length);
    const [missing, doubled] = [missingColumns(kind, placing), doubledColumns(kind, placing)];
    if (missing.length + doubled.length > 0) return { done: false, reason: "columns-wrong", missing, doubled };

    await placeColumns(tx, importId, placing);
    await saveMapping(tx, { authorityId, kind, headings: headingsOf(header, placing) }, now);
    const actor = { personId, role: "officer" } as const;
    await audit.record(tx, { actor, authorityId, action: "import.explained", subject: importId }, now);
    return { done: true };
  });
}

function readPlacing(columns: readonly Column[], chosen: z.infer<typeof ColumnsForm>, width: number): Map<string, number> {
  const placed = columns.map((column) => [column, chosen[column] ? Number(chosen[column]) : -1] as const);
  return new Map(placed.filter(([, index]) => Number.isInteger(index) && index >= 0 && index < width));
}
