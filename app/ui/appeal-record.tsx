import type { AppealPack } from "#app/domain/assessment/appeal-pack";
import { whenExactly } from "#app/ui/appeal-words";
import { actionInWords, detailInWords } from "#app/ui/audit-words";
import { actorWords } from "#app/ui/history-words";
import { Table } from "#ui/govuk/table";

/** Who did what with the attempt, from the audit log, oldest first; the reading of this pack stands last. */
export function AppealRecord({ record }: Pick<AppealPack, "record">) {
  return (
    <Table
      className="app-cards"
      firstCellIsHeader
      head={["What", "Who", "When"]}
      rows={record.map(({ action, detail, by, role, at }) => [
        {
          children: (
            <>
              {actionInWords(action)}
              <span className="app-below app-wrap">{detailInWords(JSON.stringify(detail))}</span>
            </>
          ),
        },
        { "data-label": "Who", children: actorWords(by, role) },
        { "data-label": "When", children: whenExactly(at) },
      ])}
    />
  );
}
