import { type ApiKeyStanding, standingOfKey } from "#app/domain/licensing/api-key";
import { londonDate, printDate } from "#app/domain/licensing/calendar-date";
import { API_KEY_STANDINGS } from "#app/ui/api-key-words";
import { Table } from "#ui/govuk/table";
import { Tag } from "#ui/govuk/tag";

type ApiKeyRow = { apiKeyId: string; name: string; authorityName: string; expiresAt: Date; withdrawnAt: Date | null };

const COLOURS: Record<ApiKeyStanding, string> = { "in-use": "govuk-tag--green", expired: "govuk-tag--grey", withdrawn: "govuk-tag--grey" };

/** Every key with its council and its end; what is in use can be withdrawn. */
export function ApiKeyTable({ keys, now }: { keys: readonly ApiKeyRow[]; now: Date }) {
  return (
    <Table
      className="app-cards"
      firstCellIsHeader
      head={["Used by", "Council", "Last day", "State", { children: <span className="govuk-visually-hidden">Withdraw</span> }]}
      rows={keys.map((key) => {
        const standing = standingOfKey(key, now);
        return [
          { children: key.name, className: "app-wrap" },
          { "data-label": "Council", children: key.authorityName },
          { "data-label": "Last day", children: printDate(londonDate(key.expiresAt)) },
          { "data-label": "State", children: <Tag className={COLOURS[standing]}>{API_KEY_STANDINGS[standing]}</Tag> },
          { children: standing === "in-use" && <WithdrawalLink {...key} /> },
        ];
      })}
    />
  );
}

function WithdrawalLink({ apiKeyId, name }: Pick<ApiKeyRow, "apiKeyId" | "name">) {
  return (
    <a className="govuk-link" href={`/admin/api-keys/${apiKeyId}/withdrawal`}>
      Withdraw<span className="govuk-visually-hidden"> the key of {name}</span>
    </a>
  );
}
