import type { NextTry, StartRefusal } from "#app/domain/assessment/attempt-policy";
import type { Reading } from "#app/domain/course/reading-list";
import { printDateTime } from "#app/domain/licensing/calendar-date";
import { ButtonLink } from "#ui/govuk/button";
import { ReadingLinks } from "#ui/reading-links";
import { useWords } from "#ui/words-context";

export type RefusalFacts = {
  reason: StartRefusal;
  authorityName: string;
  courseId: string;
  next: NextTry;
  readings: readonly Reading[];
  openAttemptId: string | null;
  certificateNumber: string | null;
};

/** Why the test cannot be begun now, what to do about it, and when. */
export function StartRefusalNotice({ refusal }: { refusal: RefusalFacts }) {
  const words = useWords().testStart;
  const { title, text } = words.refusals[refusal.reason];
  return (
    <section className="app-tile" aria-labelledby="start-refusal">
      <h2 className="govuk-heading-m" id="start-refusal">
        {title}
      </h2>
      <p className="govuk-body">{text(refusal.authorityName)}</p>
      <WhatToDo refusal={refusal} />
    </section>
  );
}

function WhatToDo({ refusal }: { refusal: RefusalFacts }) {
  const words = useWords().testStart;
  const { reason, courseId, readings, openAttemptId, certificateNumber } = refusal;
  if (reason === "training-not-finished") return <ButtonLink href={`/courses/${courseId}`}>{words.toTraining}</ButtonLink>;
  if (openAttemptId) return <ButtonLink href={`/attempts/${openAttemptId}`}>{words.goOn}</ButtonLink>;
  if (certificateNumber)
    return (
      <p className="govuk-body">
        <a className="govuk-link app-tap" href={`/certificates/${certificateNumber}`}>
          {words.toCertificate}
        </a>
      </p>
    );
  return (
    <>
      {readings.length > 0 && <ReadingLinks courseId={courseId} readings={readings} />}
      <When refusal={refusal} />
    </>
  );
}

function When({ refusal: { reason, next } }: { refusal: RefusalFacts }) {
  const words = useWords().testStart;
  const isAfterReading = reason === "redo-modules";
  if (next instanceof Date) {
    const when = printDateTime(next);
    return <p className="govuk-body govuk-!-font-weight-bold">{isAfterReading ? words.thenTryAgain(when) : words.tryAgain(when)}</p>;
  }
  return isAfterReading ? <p className="govuk-body">{words.tryAtOnce}</p> : null;
}
