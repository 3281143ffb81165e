import { printDateTime } from "#app/domain/licensing/calendar-date";
import { Table } from "#ui/govuk/table";
import { Tag } from "#ui/govuk/tag";
import { WarningText } from "#ui/govuk/warning-text";

export type LedgerRow = { seq: number; hash: string; type: string; recordedAt: Date };
export type LastCheck = { at: Date; size: number; faults: number; named: string };

const TYPES: Record<string, string> = {
  PASS: "Passed",
  FAIL: "Not passed",
  REVOKE: "Pass revoked",
  CORRECT: "Mark corrected",
  ERASE: "Personal details erased",
};

/** What the last walk through the whole ledger found. */
export function CheckResult({ check }: { check: LastCheck | null }) {
  if (!check) return <p className="govuk-body">Nobody has checked it on this page yet.</p>;
  if (check.faults > 0)
    return (
      <WarningText>
        The check of {printDateTime(check.at)} found {check.faults} {check.faults === 1 ? "fault" : "faults"} in {check.size} entries:{" "}
        {check.named}. Stop issuing passes, keep the database as it is, and follow the runbook.
      </WarningText>
    );
  return (
    <p className="govuk-body">
      <Tag className="govuk-tag--green">Sound</Tag> {printDateTime(check.at)}: {soundness(check.size)}
    </p>
  );
}

function soundness(size: number): string {
  if (size === 0) return "the ledger was empty.";
  return size === 1 ? "its one entry is as it was written." : `all ${size} entries follow one another, and none was changed.`;
}

/** The newest entries. They name nobody. */
export function LedgerTable({ entries }: { entries: readonly LedgerRow[] }) {
  return (
    <Table
      className="app-cards"
      firstCellIsHeader
      head={["Entry", "What", "Recorded", "Hash"]}
      rows={entries.map(({ seq, type, recordedAt, hash }) => [
        { children: `Entry ${seq}` },
        { "data-label": "What", children: new Map(Object.entries(TYPES)).get(type) ?? type },
        { "data-label": "Recorded", children: printDateTime(recordedAt) },
        { "data-label": "Hash", className: "app-wrap", children: <code>{hash.slice(0, 16)}…</code> },
      ])}
    />
  );
}
