import type { Outcome } from "#app/domain/licensing/application-import";
import type { ImportKind } from "#app/domain/licensing/import-columns";
import type { ImportStage, LineCounts } from "#app/domain/licensing/import-file";
import { KIND_WORDS, manyWords, type ShownLine } from "#app/ui/import-words";
import { NotificationBanner } from "#ui/govuk/notification-banner";
import { ImportAction, LeftOut } from "#ui/import-action";
import { ImportCounts } from "#ui/import-counts";
import { ImportLineTable } from "#ui/import-line-table";
import { ImportProgress } from "#ui/import-progress";
import { Page } from "#ui/page";
import { PageLinks } from "#ui/page-links";

type Upload = {
  importId: string;
  kind: ImportKind;
  fileName: string;
  stage: ImportStage;
  lines: number;
  checked: number;
  added: number;
  changed: number;
  appliedAt: Date | null;
};
type Report = {
  upload: Upload;
  counts: LineCounts;
  reachable: number;
  texts: boolean;
  chosen: Outcome | null;
  shown: readonly ShownLine[];
  page: number;
  pages: number;
  still: boolean;
};

/** What a file would do or has done, or how far it has come. */
export function ImportReport({ report }: { report: Report }) {
  const { upload, counts, still } = report;
  const { kind, fileName, stage } = upload;
  const address = `/officer/imports/${upload.importId}`;
  const { title, upload: uploadHref } = KIND_WORDS[kind];
  const page = { caption: fileName, back: { href: uploadHref, text: title }, wide: true };
  if (stage === "checking")
    return (
      <Page title="Reading the file" {...page}>
        <ImportProgress address={address} stage={stage} done={upload.checked} of={upload.lines} still={still} />
      </Page>
    );
  if (stage === "applying")
    return (
      <Page title="Bringing the file in" {...page}>
        <ImportProgress address={address} stage={stage} done={upload.added + upload.changed} of={toDo(kind, counts)} still={still} />
      </Page>
    );
  return (
    <Page title={stage === "applied" ? "What the file did" : "What the file would do"} {...page}>
      <Result report={report} address={address} />
    </Page>
  );
}

function Result({ report, address }: { report: Report; address: string }) {
  const { upload, counts, reachable, texts, chosen, shown, page, pages } = report;
  const { kind, stage, appliedAt } = upload;
  const pageAddress = (number: number) =>
    `${address}?${new URLSearchParams({ ...(chosen ? { outcome: chosen } : {}), page: String(number) }).toString()}`;
  return (
    <>
      {stage === "applied" && <Applied upload={upload} />}
      <ImportCounts address={address} kind={kind} counts={counts} chosen={chosen} />
      <LeftOut address={address} kind={kind} counts={counts} />
      {stage === "checked" && (
        <p className="govuk-body">
          Is something in the wrong column?{" "}
          <a className="govuk-link" href={`${address}/columns`}>
            Change the columns
          </a>
        </p>
      )}
      <ImportAction address={address} kind={kind} counts={counts} reachable={reachable} texts={texts} appliedAt={appliedAt} />
      {shown.length > 0 && <ImportLineTable kind={kind} lines={shown} />}
      <PageLinks page={page} pages={pages} href={pageAddress} />
    </>
  );
}

function toDo(kind: ImportKind, counts: LineCounts): number {
  return counts.new + (kind === "licences" ? counts.differs : 0);
}

function Applied({ upload: { kind, added, changed } }: { upload: Upload }) {
  const { backHref } = KIND_WORDS[kind];
  return (
    <NotificationBanner type="success" title="Done">
      <p className="govuk-notification-banner__heading">
        {manyWords(kind, added)} {added === 1 ? "was" : "were"} added
        {kind === "licences" ? `, ${changed.toLocaleString("en-GB")} brought up to date.` : "."}
      </p>
      <p className="govuk-body">
        <a className="govuk-notification-banner__link" href={backHref}>
          {kind === "licences" ? "See your renewals" : "See your applications"}
        </a>
      </p>
    </NotificationBanner>
  );
}
