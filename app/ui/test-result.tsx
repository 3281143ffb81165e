import { shownResult } from "#app/domain/assessment/disclosure";
import type { Policy } from "#app/domain/licensing/policy";
import { Page } from "#ui/page";
import { AfterAFail, type AfterFacts } from "#ui/after-a-fail";
import { AfterAPass } from "#ui/after-a-pass";
import { MarkSummary, type ResultMark, TopicMarks } from "#ui/mark-summary";
import { SavedStatus } from "#ui/saved-status";
import { useWords } from "#ui/words-context";

type TestResultProps = {
  attempt: { attemptId: string; applicationId: string; number: number; isLast: boolean };
  mark: ResultMark;
  policy: Policy;
  /** The titles of the topics by their names. */
  titles: Record<string, string>;
  pass: { certificateNumber: string; validUntil: string; revoked: boolean } | null;
  after: AfterFacts;
  authorityName: string;
};

/** How the test ended and what comes next; never which questions were wrong. */
export function TestResult({ attempt, mark, policy, titles, pass, after, authorityName }: TestResultProps) {
  const words = useWords().result;
  const shown = shownResult(policy, mark);
  return (
    <Page
      title={mark.passed ? words.passed : words.failed}
      heading={pass ? null : words.failed}
      caption={words.tryNumber(attempt.number)}
      back={{ href: "/home", text: words.home }}
    >
      {pass && <AfterAPass pass={pass} authorityName={authorityName} />}
      {shown.mark && <MarkSummary mark={mark} policy={policy} />}
      {!mark.passed && <AfterAFail attempt={attempt} after={after} mustRead={policy.redo_failed_modules} authorityName={authorityName} />}
      {shown.mark && <TopicMarks topics={mark.topics} titles={titles} />}
      {shown.review ? (
        <p className="govuk-body">
          <a className="govuk-link app-tap" href={`/attempts/${attempt.attemptId}/review`}>
            {words.review}
          </a>
        </p>
      ) : (
        <p className="govuk-body">{words.noQuestions}</p>
      )}
      {!mark.passed && <p className="govuk-body">{words.seen(authorityName)}</p>}
      <p className="govuk-body">{words.phone(authorityName)}</p>
      <SavedStatus attemptId={attempt.attemptId} over />
    </Page>
  );
}
