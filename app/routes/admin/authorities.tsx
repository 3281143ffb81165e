import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { requireAdmin } from "#app/server/access.server";
import { store } from "#app/server/store.server";
import { listAuthoritiesAtWork } from "#db/queries/authorities";
import { Table } from "#ui/govuk/table";
import { Page } from "#ui/page";

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAdmin(request);
  return listAuthoritiesAtWork(store);
}

export default function Authorities() {
  const authorities = useLoaderData<typeof loader>();
  return (
    <Page title="Councils" wide>
      <p className="govuk-body">Each licensing authority sets its own policy for every kind of licence.</p>
      <Table
        className="app-cards"
        firstCellIsHeader
        head={["Council", { children: "Kinds of licence", format: "numeric" }, { children: "Officers", format: "numeric" }]}
        rows={authorities.map(({ authorityId, name, licenseeTypes, officers }) => [
          {
            children: (
              <a className="govuk-link" href={`/admin/authorities/${authorityId}`}>
                {name}
              </a>
            ),
          },
          { "data-label": "Kinds of licence", children: licenseeTypes, format: "numeric" },
          { "data-label": "Officers", children: officers, format: "numeric" },
        ])}
      />
    </Page>
  );
}
