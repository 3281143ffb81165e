import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { readImport } from "#app/commands/read-import.server";
import { countLines } from "#app/domain/licensing/import-file";
import { pageOf } from "#app/domain/licensing/queue";
import { requireOfficer } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { findImportForAuthority } from "#db/queries/imports";
import { NotificationBanner } from "#ui/govuk/notification-banner";
import { ImportAction, LeftOut } from "#ui/import-action";
import { ImportCounts, OUTCOMES } from "#ui/import-counts";
import { ImportLineTable } from "#ui/import-line-table";
import { Page } from "#ui/page";
import { PageLinks } from "#ui/page-links";

const A_PAGE = 100;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { authorityId } = await requireOfficer(request);
  const { importId, fileName, body, appliedAt } = found(await findImportForAuthority(store, found(params.id), authorityId));
  const reading = await readImport(store, authorityId, body, new Date());
  const lines = reading.done ? reading.lines.map(({ cells: _cells, ...line }) => line) : [];
  const asked = new URL(request.url).searchParams;
  const chosen = OUTCOMES.find((outcome) => outcome === asked.get("outcome")) ?? null;
  const fitting = lines.filter(({ outcome }) => outcome === (chosen ?? outcome));
  const { page, pages } = pageOf(fitting.length, asked.get("page"), A_PAGE);
  const shown = fitting.slice((page - 1) * A_PAGE, page * A_PAGE);
  const withEmail = lines.filter((line) => line.outcome === "new" && line.application.email).length;
  return { importId, fileName, appliedAt, counts: countLines(lines), withEmail, chosen, shown, page, pages, added: asked.get("added") };
}

export default function ImportReport() {
  const { importId, fileName, appliedAt, counts, withEmail, chosen, shown, page, pages, added } = useLoaderData<typeof loader>();
  const address = `/officer/applications/import/${importId}`;
  const pageAddress = (number: number) =>
    `${address}?${new URLSearchParams({ ...(chosen ? { outcome: chosen } : {}), page: String(number) })}`;
  return (
    <Page
      title="What the file would do"
      caption={fileName}
      back={{ href: "/officer/applications/import", text: "Import applications" }}
      wide
    >
      {appliedAt && added && <Added added={added} />}
      <ImportCounts address={address} counts={counts} chosen={chosen} />
      <LeftOut address={address} counts={counts} />
      <ImportAction address={address} counts={counts} withEmail={withEmail} appliedAt={appliedAt} />
      {shown.length > 0 && <ImportLineTable lines={shown} />}
      <PageLinks page={page} pages={pages} href={pageAddress} />
    </Page>
  );
}

function Added({ added }: { added: string }) {
  const number = Math.trunc(Number(added)) || 0;
  return (
    <NotificationBanner type="success" title="Added">
      <p className="govuk-notification-banner__heading">
        {number === 1 ? "1 application was added." : `${number} applications were added.`}
      </p>
      <p className="govuk-body">
        <a className="govuk-notification-banner__link" href="/officer/applications">
          See your applications
        </a>
      </p>
    </NotificationBanner>
  );
}
