import type { NextTry } from "#app/domain/assessment/attempt-policy";
import type { Reading } from "#app/domain/course/reading-list";
import { printDateTime } from "#app/domain/licensing/calendar-date";
import { ReadingLinks } from "#ui/reading-links";
import { useWords } from "#ui/words-context";

export type AfterFacts = { next: NextTry; courseId: string; readings: readonly Reading[] };

type AfterAFailProps = {
  attempt: { applicationId: string; isLast: boolean };
  after: AfterFacts;
  /** Whether the next attempt waits until the parts were read again. */
  mustRead: boolean;
  authorityName: string;
};

/** What to read again, and when the next try is possible or who decides about it. */
export function AfterAFail({ attempt: { applicationId, isLast }, after, mustRead, authorityName }: AfterAFailProps) {
  const { fail } = useWords().result;
  const tries = `/applications/${applicationId}/attempts`;
  if (!isLast) return <TriesLink href={tries} lead={fail.newer} text={fail.toTries} />;
  return (
    <section className="app-tile" aria-labelledby="next">
      <h2 className="govuk-heading-m" id="next">
        {fail.next}
      </h2>
      <h3 className="govuk-heading-s">{fail.read}</h3>
      <p className="govuk-body">{mustRead && after.next !== "needs-officer" ? fail.readFirst : fail.readAdvice}</p>
      <ReadingLinks courseId={after.courseId} readings={after.readings} />
      <Next next={after.next} authorityName={authorityName} />
      <TriesLink href={tries} text={fail.toStart} />
    </section>
  );
}

function Next({ next, authorityName }: { next: NextTry; authorityName: string }) {
  const { fail } = useWords().result;
  const officer = next === "needs-officer";
  return (
    <>
      <h3 className="govuk-heading-s">{officer ? fail.officer : fail.again}</h3>
      <p className="govuk-body">
        {officer ? fail.officerText(authorityName) : next === "now" ? fail.atOnce : <strong>{fail.from(printDateTime(next))}</strong>}
      </p>
    </>
  );
}

function TriesLink({ href, lead, text }: { href: string; lead?: string; text: string }) {
  return (
    <p className="govuk-body">
      {lead && `${lead} `}
      <a className="govuk-link app-tap" href={href}>
        {text}
      </a>
    </p>
  );
}
