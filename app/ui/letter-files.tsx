import { printDateTime } from "#app/domain/licensing/calendar-date";
import { Button } from "#ui/govuk/button";
import { Details } from "#ui/govuk/details";

type File = { postFile: string | null; letters: number; madeAt: Date | null };

/** Letters for people whom no e-mail and no text message can reach: a file for the mail merge, and the files made before. */
export function LetterFiles({ toPrint, files }: { toPrint: number; files: readonly File[] }) {
  if (toPrint === 0 && files.length === 0) return null;
  return (
    <section aria-labelledby="to-print">
      <h2 className="govuk-heading-m" id="to-print">
        Letters to print
      </h2>
      <p className="govuk-body">
        {toPrint === 0 ? "No letter waits." : `${counted(toPrint)} for people whom we cannot send an e-mail or a text message.`} The file
        has the reference, the name and the text. Your licensing system has the address.
      </p>
      {toPrint > 0 && (
        <form method="post" action="/officer/letters/files">
          <Button preventDoubleClick>Make a file of {counted(toPrint)}</Button>
        </form>
      )}
      {files.length > 0 && <FilesMade files={files} />}
    </section>
  );
}

function FilesMade({ files }: { files: readonly File[] }) {
  return (
    <Details summary="Files made so far" open>
      <ul className="govuk-list">
        {files.map(({ postFile, letters, madeAt }) => (
          <li key={postFile}>
            <a className="govuk-link" href={`/officer/letters/files/${postFile}.csv`} download>
              {counted(letters)}
              {madeAt && `, ${printDateTime(madeAt)}`} (CSV)
            </a>
          </li>
        ))}
      </ul>
    </Details>
  );
}

function counted(letters: number): string {
  return letters === 1 ? "1 letter" : `${letters} letters`;
}
