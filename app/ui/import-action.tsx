import { printDateTime } from "#app/domain/licensing/calendar-date";
import type { ImportKind } from "#app/domain/licensing/import-columns";
import type { LineCounts } from "#app/domain/licensing/import-file";
import { manyWords } from "#app/ui/import-words";
import { Button } from "#ui/govuk/button";
import { Checkboxes } from "#ui/govuk/checkboxes";
import { InsetText } from "#ui/govuk/inset-text";

type ImportActionProps = {
  address: string;
  kind: ImportKind;
  counts: LineCounts;
  /** How many new applicants a link can be sent to. */
  reachable: number;
  texts: boolean;
  appliedAt: Date | null;
};

/** Brings in what is new or changed, or says why there is nothing to bring in. */
export function ImportAction({ address, kind, counts, reachable, texts, appliedAt }: ImportActionProps) {
  if (appliedAt) return <InsetText>This file was applied on {printDateTime(appliedAt)}.</InsetText>;
  const changed = kind === "licences" ? counts.differs : 0;
  if (counts.new + changed === 0) return <InsetText>There is nothing to add from this file.</InsetText>;
  const parts = [counts.new > 0 && `Add ${manyWords(kind, counts.new)}`, changed > 0 && `update ${manyWords(kind, changed)}`];
  const words = parts.filter(Boolean).join(" and ");
  return (
    <form method="post" action={`${address}/confirmation`}>
      {kind === "applications" && reachable > 0 && (
        <Checkboxes
          name="invite"
          className="govuk-checkboxes--small"
          items={[
            {
              value: "yes",
              children: `Invite the ${reachable === 1 ? "one new applicant" : `${reachable.toLocaleString("en-GB")} new applicants`} whose e-mail address${texts ? " or mobile number" : ""} is in the file`,
            },
          ]}
        />
      )}
      <Button preventDoubleClick>{words.charAt(0).toUpperCase() + words.slice(1)}</Button>
    </form>
  );
}

/** What is left out, so that nobody believes it is in. */
export function LeftOut({ address, kind, counts }: Pick<ImportActionProps, "address" | "kind" | "counts">) {
  const differs = kind === "applications" ? counts.differs : 0;
  if (counts.wrong + differs === 0) return null;
  return (
    <p className="govuk-body">
      {counts.wrong > 0 && `${counts.wrong === 1 ? "1 line is" : `${counts.wrong} lines are`} wrong and left out. `}
      {differs > 0 && `${differs === 1 ? "1 line differs" : `${differs} lines differ`} from what you have; what you have stays. `}
      <a className="govuk-link" href={`${address}/wrong-lines.csv`}>
        Download these lines with the reasons
      </a>
    </p>
  );
}
