import type { ImportKind } from "#app/domain/licensing/import-columns";
import { LARGEST_FILE, MOST_LINES } from "#app/domain/licensing/import-file";
import { KIND_WORDS } from "#app/ui/import-words";
import type { LicenseeTypes } from "#app/ui/queue-words";
import { Button } from "#ui/govuk/button";
import { FileUpload } from "#ui/govuk/file-upload";
import { ImportColumns } from "#ui/import-columns";
import { Page } from "#ui/page";

type ImportUploadProps = { kind: ImportKind; types: LicenseeTypes; errors: Record<string, string> };

/** Takes a file of either kind. */
export function ImportUpload({ kind, types, errors }: ImportUploadProps) {
  const { title, back, backHref } = KIND_WORDS[kind];
  const hint = `Up to ${LARGEST_FILE / 1024 / 1024} MB and ${MOST_LINES.toLocaleString("en-GB")} lines`;
  return (
    <Page title={title} errors={errors} back={{ href: backHref, text: back }}>
      <p className="govuk-body">First you see what every line of the file would do. Nothing is added before you say so.</p>
      <form method="post" encType="multipart/form-data" noValidate>
        <FileUpload name="file" label="CSV file" hint={hint} accept=".csv,text/csv" errorMessage={errors.file} />
        <Button preventDoubleClick>Check the file</Button>
      </form>
      <ImportColumns kind={kind} types={types} />
    </Page>
  );
}
