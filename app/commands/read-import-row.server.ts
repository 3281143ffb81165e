import { type ImportLine, readImportLine } from "#app/domain/licensing/application-import";
import type { CalendarDate } from "#app/domain/licensing/calendar-date";
import type { LicenseeTypes } from "#app/domain/licensing/import-cells";
import type { Placing } from "#app/domain/licensing/import-columns";
import { type FileRow, lookUp } from "#app/domain/licensing/import-file";
import type { ImportedApplication } from "#app/domain/licensing/import-row";
import { type ImportedLicence, readLicenceLine } from "#app/domain/licensing/licence-import";
import { normaliseReference, writingsOf } from "#app/domain/licensing/reference";
import { listHeldForAuthority } from "#db/queries/applicants";
import { listLicenseeTypes } from "#db/queries/authorities";
import type { Import } from "#db/queries/imports";
import { listHeldLicences } from "#db/queries/licences";
import type { Handle } from "#db/store";

/** As much of an upload as reading its rows takes; what another system hands in through the API is read as one row. */
type Placed = Pick<Import, "authorityId" | "kind"> & { placing: Placing };
type Rows = { rows: readonly FileRow[]; seen: Set<string> };

/** What rows of applications mean beside what the authority holds now. */
export async function readApplicationRows(tx: Handle, upload: Placed, { rows, seen }: Rows, today: CalendarDate) {
  const held = await listHeldForAuthority(tx, upload.authorityId, writingsIn(keysIn(rows, upload)));
  const context = { licenseeTypes: await readTypes(tx, upload), existing: lookUp(held), seen };
  return rows.map(({ line, cells }): ImportLine<ImportedApplication> => readImportLine(cells, upload.placing, { ...context, line }, today));
}

/** What rows of a register mean beside the register that is held. */
export async function readLicenceRows(tx: Handle, upload: Placed, { rows, seen }: Rows, today: CalendarDate) {
  const held = await listHeldLicences(tx, upload.authorityId, writingsIn(keysIn(rows, upload)));
  const context = { licenseeTypes: await readTypes(tx, upload), existing: lookUp(held), seen };
  return rows.map(({ line, cells }): ImportLine<ImportedLicence> => readLicenceLine(cells, upload.placing, { ...context, line }, today));
}

/** The number that each row of a file is about, as it is compared; empty where there is none. */
export function keysIn(rows: readonly FileRow[], { kind, placing }: Placed): string[] {
  const place = placing.get(kind === "licences" ? "licence_number" : "reference") ?? -1;
  return rows.map(({ cells }) => normaliseReference(cells[place] ?? ""));
}

function writingsIn(keys: readonly string[]): string[] {
  return [...new Set(keys.filter((key) => key !== "").flatMap(writingsOf))];
}

async function readTypes(tx: Handle, { authorityId }: Placed): Promise<LicenseeTypes> {
  const types = await listLicenseeTypes(tx, authorityId);
  return new Map(types.map(({ licenseeType, label }) => [licenseeType, label]));
}
