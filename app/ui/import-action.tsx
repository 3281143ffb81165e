import { printDateTime } from "#app/domain/licensing/calendar-date";
import type { LineCounts } from "#app/domain/licensing/import-file";
import { Button } from "#ui/govuk/button";
import { Checkboxes } from "#ui/govuk/checkboxes";
import { InsetText } from "#ui/govuk/inset-text";

type ImportActionProps = { address: string; counts: LineCounts; withEmail: number; appliedAt: Date | null };

/** Adds what is new, or says why there is nothing to add. */
export function ImportAction({ address, counts, withEmail, appliedAt }: ImportActionProps) {
  const applied = appliedAt ? ` This file was applied on ${printDateTime(appliedAt)}.` : "";
  if (counts.new === 0) return <InsetText>There is nothing to add from this file.{applied}</InsetText>;
  return (
    <form method="post" action={`${address}/confirmation`}>
      {withEmail > 0 && (
        <Checkboxes
          name="invite"
          className="govuk-checkboxes--small"
          items={[
            {
              value: "yes",
              children: `Invite the ${withEmail === 1 ? "one new applicant" : `${withEmail} new applicants`} whose e-mail address is in the file`,
            },
          ]}
        />
      )}
      <Button preventDoubleClick>
        {counts.new === 1 ? "Add 1 application" : `Add ${counts.new.toLocaleString("en-GB")} applications`}
      </Button>
    </form>
  );
}

/** What is left out, so that nobody believes it is in. */
export function LeftOut({ address, counts }: Pick<ImportActionProps, "address" | "counts">) {
  if (counts.wrong + counts.differs === 0) return null;
  return (
    <p className="govuk-body">
      {counts.wrong > 0 && `${counts.wrong === 1 ? "1 line is" : `${counts.wrong} lines are`} wrong and left out. `}
      {counts.differs > 0 &&
        `${counts.differs === 1 ? "1 line differs" : `${counts.differs} lines differ`} from what you have; what you have stays. `}
      <a className="govuk-link" href={`${address}/wrong-lines.csv`}>
        Download these lines with the reasons
      </a>
    </p>
  );
}
