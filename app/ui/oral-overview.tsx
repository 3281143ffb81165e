import { printDateTime } from "#app/domain/licensing/calendar-date";
import { ButtonLink } from "#ui/govuk/button";
import { InsetText } from "#ui/govuk/inset-text";
import { TaskList } from "#ui/govuk/task-list";

export type OralAttemptShown = {
  attemptId: string;
  reference: string;
  closedAt: Date | null;
  deadlineAt: Date | null;
  questions: readonly { position: number; answered: boolean }[];
  own: boolean;
  enteredByName: string;
};

/** Where a spoken test stands, for the officer who writes it down and for the colleague who countersigns. */
export function OralOverview({ attempt }: { attempt: OralAttemptShown }) {
  const { attemptId, reference, closedAt, deadlineAt, questions, own, enteredByName } = attempt;
  const address = `/officer/oral-attempts/${attemptId}`;
  const open = questions.filter((question) => !question.answered).length;
  if (closedAt) return <InsetText>This test was closed on {printDateTime(closedAt)}. The result stands with the application.</InsetText>;
  return (
    <>
      <p className="govuk-body">
        {enteredByName} writes the answers down. {deadlineAt ? `Time until ${printDateTime(deadlineAt)}.` : "There is no time limit."}{" "}
        {open === 0 ? "Every question has an answer." : `${open} of ${questions.length} questions have no answer yet.`}
      </p>
      {own && (
        <>
          <TaskList
            items={questions.map(({ position, answered }) => ({
              title: `Question ${position}`,
              href: `${address}/items/${position}`,
              status: answered ? "Answered" : "Not answered",
            }))}
          />
          <InsetText>
            When the driver is done, a colleague who listened signs in under their own name, opens <strong>application {reference}</strong>,
            chooses the attempt under way and countersigns there.
          </InsetText>
        </>
      )}
      {!own && <ButtonLink href={`${address}/countersignature`}>Countersign</ButtonLink>}
    </>
  );
}
