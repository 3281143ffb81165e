import type { AuthorityTables } from "./authorities.ts";
import type { Kit } from "./kit.ts";
import type { PeopleTables } from "./people.ts";

export type ImportTables = ReturnType<typeof importTables>;

/** Files that an authority brings in, what each of their lines would do, and the licences it has issued. */
export function importTables(k: Kit, { people }: PeopleTables, { authorities }: AuthorityTables) {
  const authority = () =>
    k
      .text("authority_id")
      .notNull()
      .references(() => authorities.authorityId, { onDelete: "restrict" });

  const imports = k.table(
    "application_imports",
    {
      importId: k.text("import_id").primaryKey(),
      authorityId: authority(),
      officerId: k
        .text("officer_id")
        .notNull()
        .references(() => people.id, { onDelete: "restrict" }),
      fileName: k.text("file_name").notNull(),
      uploadedAt: k.at("uploaded_at").notNull(),
      appliedAt: k.at("applied_at"),
      /** "applications" or "licences". */
      kind: k.text("kind").notNull().default("applications"),
      /** "mapping", "checking", "checked", "applying" or "applied". */
      stage: k.text("stage").notNull().default("mapping"),
      /** JSON: the heading line, and by each of our columns where it stands in the file. */
      header: k.text("header").notNull().default("[]"),
      columns: k.text("columns").notNull().default("{}"),
      lines: k.int("lines").notNull().default(0),
      /** How many lines are checked, and the last line that is applied: where the job goes on after a stop. */
      checked: k.int("checked").notNull().default(0),
      appliedThrough: k.int("applied_through").notNull().default(0),
      added: k.int("added").notNull().default(0),
      changed: k.int("changed").notNull().default(0),
      invite: k.bool("invite").notNull().default(false),
    },
    (t) => [k.index("application_imports_stage").on(t.stage)],
  );
  /** What stands in a file, apart from how far it has come: so long a row is not written anew with every step. */
  const importFiles = k.table("import_files", {
    importId: k
      .text("import_id")
      .primaryKey()
      .references(() => imports.importId, { onDelete: "restrict" }),
    body: k.text("body").notNull(),
  });
  /** What a line would do; it goes with its file after a month. */
  const importLines = k.table(
    "import_lines",
    {
      importId: k
        .text("import_id")
        .notNull()
        .references(() => imports.importId, { onDelete: "restrict" }),
      line: k.int("line").notNull(),
      outcome: k.text("outcome").notNull(),
      /** The reference or licence number as it is compared; null where there is none. */
      key: k.text("line_key"),
      reference: k.text("reference"),
      name: k.text("name").notNull(),
      /** Whether it adds somebody to whom a link can be sent: by e-mail, or as a text message. */
      reachable: k.bool("with_email").notNull(),
      /** JSON: what is wrong, or what differs. */
      notes: k.text("notes").notNull(),
      /** JSON: the cells as they stand in the file. */
      cells: k.text("cells").notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.importId, t.line] }),
      k.index("import_lines_outcome").on(t.importId, t.outcome, t.line),
      k.index("import_lines_key").on(t.importId, t.key),
    ],
  );
  /** The headings an authority's own system writes, as an officer explained them last. */
  const importMappings = k.table(
    "import_mappings",
    {
      authorityId: authority(),
      kind: k.text("kind").notNull(),
      /** JSON: by each of our columns the heading in the file. */
      headings: k.text("headings").notNull(),
      setAt: k.at("set_at").notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.authorityId, t.kind] })],
  );
  /** Current licence holders as the authority's register last named them: working data that follows the register, not evidence. */
  const licences = k.table(
    "licences",
    {
      licenceId: k.text("licence_id").primaryKey(),
      authorityId: authority(),
      licenceNumber: k.text("licence_number").notNull(),
      licenceNumberNormalised: k.text("licence_number_normalised").notNull(),
      licenseeType: k.text("licensee_type").notNull(),
      expiresOn: k.text("expires_on").notNull(),
      firstNames: k.text("first_names").notNull(),
      surname: k.text("surname").notNull(),
      surnameNormalised: k.text("surname_normalised").notNull(),
      bornOn: k.text("born_on").notNull(),
      email: k.text("email"),
      phone: k.text("phone"),
      /** When a register named this licence last. */
      namedAt: k.at("named_at").notNull(),
    },
    (t) => [
      k.uniqueIndex("licences_number").on(t.authorityId, t.licenceNumberNormalised),
      k.index("licences_expiry").on(t.authorityId, t.expiresOn, t.licenceNumberNormalised),
      k.index("licences_person").on(t.surnameNormalised, t.bornOn),
    ],
  );
  return { imports, importFiles, importLines, importMappings, licences };
}
