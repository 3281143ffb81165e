export type ApplicationKind = "new" | "renewal";

/** The kind of an application as its row has it; whatever is no renewal is treated as new. */
export function applicationKind(kind: string): ApplicationKind {
  return kind === "renewal" ? "renewal" : "new";
}
