import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { type AuditQuestion, readAuditQuestion, readCursor, writeCursor } from "#app/domain/audit-search";
import { requireAdmin } from "#app/server/access.server";
import { store } from "#app/server/store.server";
import { search } from "#db/queries/audit";
import { listAuthorities } from "#db/queries/authorities";
import { listStaff } from "#db/queries/staff";
import { AuditFilters } from "#ui/audit-filters";
import { AuditPages, AuditTable } from "#ui/audit-table";
import { Page } from "#ui/page";

const A_PAGE = 50;
const WRONG_DAY = "Write the day such as 24 11 2026";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAdmin(request);
  const asked = new URL(request.url).searchParams;
  const question = questionIn(asked);
  const { search: wanted, wrong } = readAuditQuestion(question);
  const after = readCursor(asked.get("after") ?? "");
  const found = await search(store, wanted, after, A_PAGE + 1);
  const entries = found.slice(0, A_PAGE);
  const last = entries.at(-1);
  const next = found.length > A_PAGE && last ? writeCursor(last) : null;
  const [members, councils] = await Promise.all([listStaff(store), listAuthorities(store)]);
  const staff = members.map(({ personId: id, name }) => ({ id, name }));
  const authorities = councils.map(({ authorityId: id, name }) => ({ id, name }));
  const errors = Object.fromEntries(wrong.map((box) => [box, WRONG_DAY]));
  return { question, errors, entries, next, paged: after !== null, staff, authorities };
}

function questionIn(asked: URLSearchParams): AuditQuestion {
  const ask = (name: string) => asked.get(name) ?? "";
  return { action: ask("action"), person: ask("person"), authority: ask("authority"), from: ask("from"), to: ask("to") };
}

export default function Audit() {
  const { question, errors, entries, next, paged, staff, authorities } = useLoaderData<typeof loader>();
  const names = new Map(staff.map(({ id, name }) => [id, name]));
  return (
    <Page title="Audit log" errors={errors} wide>
      <p className="govuk-body">Every change, newest first. Entries are never changed or removed, and no driver is named.</p>
      <AuditFilters question={question} errors={errors} staff={staff} authorities={authorities} />
      {entries.length === 0 ? <p className="govuk-body">No entry fits.</p> : <AuditTable entries={entries} names={names} />}
      <AuditPages question={question} next={next} paged={paged} />
    </Page>
  );
}
