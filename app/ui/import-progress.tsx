import type { ImportStage } from "#app/domain/licensing/import-file";
import { ProgressBar } from "#ui/progress-bar";

type ImportProgressProps = { address: string; stage: ImportStage; done: number; of: number; still: boolean };

const WORDS: Partial<Record<ImportStage, string>> = { checking: "Reading the lines", applying: "Bringing the lines in" };
const EVERY_SECONDS = 3;

/** How far a long file has come. The page asks for itself anew, also without scripts, until somebody would rather read it in peace. */
export function ImportProgress({ address, stage, done, of, still }: ImportProgressProps) {
  const text = `${done.toLocaleString("en-GB")} of ${of.toLocaleString("en-GB")} lines`;
  return (
    <>
      {!still && <meta httpEquiv="refresh" content={String(EVERY_SECONDS)} />}
      <ProgressBar label={WORDS[stage] ?? "Progress"} text={`${WORDS[stage]}: ${text}`} value={done} of={Math.max(1, of)} />
      <p className="govuk-body">You can close this page and come back: the work goes on, also when the server is started anew.</p>
      <p className="govuk-body">
        <a className="govuk-link" href={still ? address : `${address}?still=1`}>
          {still ? "Show how far it is" : "Stop refreshing this page"}
        </a>
      </p>
    </>
  );
}
