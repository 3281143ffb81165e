import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { findLastCheck } from "#app/commands/check-ledger.server";
import { GENESIS_HASH } from "#app/domain/ledger/entry";
import { requireAdmin } from "#app/server/access.server";
import { store } from "#app/server/store.server";
import { listNewestEntries } from "#db/queries/ledger-check";
import { Button } from "#ui/govuk/button";
import { SummaryList } from "#ui/govuk/summary-list";
import { CheckResult, LedgerTable } from "#ui/ledger-parts";
import { Page } from "#ui/page";

const NEWEST = 20;

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAdmin(request);
  const newest = await listNewestEntries(store, NEWEST);
  const entries = newest.map(({ seq, hash, type, recordedAt }) => ({ seq, hash, type, recordedAt }));
  return { size: newest[0]?.seq ?? 0, head: newest[0]?.hash ?? GENESIS_HASH, entries, check: await findLastCheck(store) };
}

export default function Ledger() {
  const { size, head, entries, check } = useLoaderData<typeof loader>();
  return (
    <Page title="Pass ledger" wide>
      <p className="govuk-body">
        Every test that ended is an entry here, tied to the one before it. Write size and head down somewhere else once a week: a shorter
        ledger, or another head at that size, shows that somebody turned it back.
      </p>
      <SummaryList
        rows={[
          { key: "Size", value: size === 1 ? "1 entry" : `${size} entries` },
          { key: "Head", value: <code>{head}</code>, valueClassName: "app-wrap" },
        ]}
      />
      <h2 className="govuk-heading-m" id="check">
        Last check
      </h2>
      <CheckResult check={check} />
      <form method="post" action="/admin/ledger/check">
        <Button preventDoubleClick>Check the whole ledger now</Button>
      </form>
      <h2 className="govuk-heading-m">Newest entries</h2>
      {entries.length === 0 ? <p className="govuk-body">No test has ended yet.</p> : <LedgerTable entries={entries} />}
    </Page>
  );
}
