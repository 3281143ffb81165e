import type { AuditQuestion } from "#app/domain/audit-search";
import { printDateTime } from "#app/domain/licensing/calendar-date";
import { actionInWords, detailInWords } from "#app/ui/audit-words";
import { Pagination } from "#ui/govuk/pagination";
import { Table } from "#ui/govuk/table";

export type AuditRow = {
  auditId: string;
  at: Date;
  actorId: string | null;
  actorRole: string;
  action: string;
  subject: string;
  detail: string;
};

/** Entries newest first. Colleagues are named; a driver is one without a name. */
export function AuditTable({ entries, names }: { entries: readonly AuditRow[]; names: ReadonlyMap<string, string> }) {
  return (
    <Table
      className="app-cards"
      firstCellIsHeader
      head={["What", "Who", "When", "About"]}
      rows={entries.map((entry) => [
        {
          children: (
            <>
              {actionInWords(entry.action)}
              <span className="app-below">{detailInWords(entry.detail)}</span>
            </>
          ),
        },
        { "data-label": "Who", children: <Who entry={entry} names={names} /> },
        { "data-label": "When", children: printDateTime(entry.at) },
        { "data-label": "About", className: "app-wrap", children: names.get(entry.subject) ?? <code>{entry.subject}</code> },
      ])}
    />
  );
}

function Who({ entry, names }: { entry: AuditRow; names: ReadonlyMap<string, string> }) {
  if (!entry.actorId) return "Fareguard";
  return (
    <a className="govuk-link" href={`/admin/audit?person=${entry.actorId}`}>
      {names.get(entry.actorId) ?? "A driver"}
    </a>
  );
}

/** The way to older entries, and back to the newest; the question stays. */
export function AuditPages({ question, next, paged }: { question: AuditQuestion; next: string | null; paged: boolean }) {
  if (!next && !paged) return null;
  const href = (after: string) => `/admin/audit?${new URLSearchParams({ ...question, ...(after ? { after } : {}) })}`;
  return (
    <Pagination
      aria-label="Pages of the audit log"
      previous={paged && { href: href(""), children: "Newest entries" }}
      next={next && { href: href(next), children: "Older entries" }}
    />
  );
}
