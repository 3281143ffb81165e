import { type ApiKeyStanding, scopesIn, standingOfKey } from "#app/domain/api/api-key";
import { londonDate, printDate } from "#app/domain/licensing/calendar-date";
import { API_KEY_STANDINGS, SCOPE_WORDS } from "#app/ui/api-key-words";
import { Table } from "#ui/govuk/table";
import { Tag } from "#ui/govuk/tag";

type ApiKeyRow = {
  apiKeyId: string;
  name: string;
  authorityName: string;
  scopes: string;
  addresses: string;
  usedAt: Date | null;
  expiresAt: Date;
  withdrawnAt: Date | null;
};

const HEAD = ["Used by", "Council", "May", "Last used", "Last day", "State"];

const COLOURS: Record<ApiKeyStanding, string> = { "in-use": "govuk-tag--green", expired: "govuk-tag--grey", withdrawn: "govuk-tag--grey" };

/** Every key with its council, what it may do and its end; what is in use can be withdrawn. */
export function ApiKeyTable({ keys, now }: { keys: readonly ApiKeyRow[]; now: Date }) {
  return (
    <Table
      className="app-cards"
      firstCellIsHeader
      head={[...HEAD, { children: <span className="govuk-visually-hidden">Withdraw</span> }]}
      rows={keys.map((key) => {
        const standing = standingOfKey(key, now);
        return [
          { children: key.name, className: "app-wrap" },
          { "data-label": "Council", children: key.authorityName },
          { "data-label": "May", children: <Scopes {...key} /> },
          { "data-label": "Last used", children: key.usedAt ? printDate(londonDate(key.usedAt)) : "Not yet" },
          { "data-label": "Last day", children: printDate(londonDate(key.expiresAt)) },
          { "data-label": "State", children: <Tag className={`app-one-line ${COLOURS[standing]}`}>{API_KEY_STANDINGS[standing]}</Tag> },
          { children: standing === "in-use" && <WithdrawalLink {...key} /> },
        ];
      })}
    />
  );
}

function Scopes({ scopes, addresses }: Pick<ApiKeyRow, "scopes" | "addresses">) {
  const words = scopesIn(scopes).map((scope) => SCOPE_WORDS[scope].name);
  return (
    <>
      {words.join(", ")}
      {addresses !== "" && <span className="govuk-hint app-wrap"> Only from {addresses.replaceAll(" ", ", ")}</span>}
    </>
  );
}

function WithdrawalLink({ apiKeyId, name }: Pick<ApiKeyRow, "apiKeyId" | "name">) {
  return (
    <a className="govuk-link" href={`/admin/api-keys/${apiKeyId}/withdrawal`}>
      Withdraw<span className="govuk-visually-hidden"> the key of {name}</span>
    </a>
  );
}
