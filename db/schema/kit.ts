import {
  boolean,
  doublePrecision,
  foreignKey as pgForeignKey,
  index as pgIndex,
  integer as pgInteger,
  pgTable,
  primaryKey as pgPrimaryKey,
  text as pgText,
  timestamp,
  uniqueIndex as pgUniqueIndex,
} from "drizzle-orm/pg-core";
import { foreignKey, index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/** The column vocabulary that both engines speak: one table definition serves SQLite and PostgreSQL. */
export const sqliteKit = {
  table: sqliteTable,
  index,
  uniqueIndex,
  primaryKey,
  foreignKey,
  text: (name: string) => text(name),
  int: (name: string) => integer(name),
  real: (name: string) => real(name),
  bool: (name: string) => integer(name, { mode: "boolean" }),
  at: (name: string) => integer(name, { mode: "timestamp_ms" }),
};

export type Kit = typeof sqliteKit;

/** SQLite's types are the canonical ones; this cast is the one place where PostgreSQL takes them over. */
export const postgresKit = {
  table: pgTable,
  index: pgIndex,
  uniqueIndex: pgUniqueIndex,
  primaryKey: pgPrimaryKey,
  foreignKey: pgForeignKey,
  text: (name: string) => pgText(name),
  int: (name: string) => pgInteger(name),
  real: (name: string) => doublePrecision(name),
  bool: (name: string) => boolean(name),
  at: (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: "date" }),
} as unknown as Kit;
