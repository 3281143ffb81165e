import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { londonDate } from "#app/domain/licensing/calendar-date";
import { readRenewalPlace, readRenewalSearch } from "#app/domain/licensing/renewal-list";
import { requireOfficer } from "#app/server/access.server";
import { store } from "#app/server/store.server";
import { listLicenseeTypes } from "#db/queries/authorities";
import { countRenewalsForAuthority, hasRegister, listRenewalsForAuthority } from "#db/queries/renewals";
import { Page } from "#ui/page";
import { NoRegister, RenewalFilters, RenewalList } from "#ui/renewal-list";

const A_PAGE = 50;

export async function loader({ request }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  const now = new Date();
  const today = londonDate(now);
  const asked = new URL(request.url).searchParams;
  const search = readRenewalSearch((name) => asked.get(name));
  const after = readRenewalPlace(asked.get("after"));
  const read = await listRenewalsForAuthority(store, authorityId, search, { after, limit: A_PAGE + 1, today });
  const total = await countRenewalsForAuthority(store, authorityId, search, today);
  const untrained = await countRenewalsForAuthority(store, authorityId, { ...search, untrained: true }, today);
  const types = await listLicenseeTypes(store, authorityId);
  const rows = read.slice(0, A_PAGE).map(({ phone: _phone, email: _email, ...row }) => row);
  return { known: await hasRegister(store, authorityId), search, rows, more: read.length > A_PAGE, total, untrained, types, now };
}

export default function Renewals() {
  const { known, search, types, ...list } = useLoaderData<typeof loader>();
  return (
    <Page title="Renewals and training" wide>
      {known && <RenewalFilters search={search} types={types} />}
      {known ? <RenewalList search={search} types={types} {...list} /> : <NoRegister />}
    </Page>
  );
}
