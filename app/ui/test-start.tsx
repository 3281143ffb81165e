import type { ApplicationKind } from "#app/domain/licensing/application-kind";
import type { Policy } from "#app/domain/licensing/policy";
import { EarlierTries, type EarlierTry } from "#ui/earlier-tries";
import { Button } from "#ui/govuk/button";
import { type RefusalFacts, StartRefusalNotice } from "#ui/start-refusal-notice";
import { TestFacts } from "#ui/test-facts";
import { TestRules } from "#ui/test-rules";
import { useWords } from "#ui/words-context";

type TestStartProps = {
  test: { applicationId: string; name: string; policy: Policy; kind: ApplicationKind; tries: readonly EarlierTry[] };
  refusal: RefusalFacts | null;
};

/** Whoever is refused for another reason than these knows the rules already, or needs them no more. */
const STILL_NEW: readonly string[] = ["training-not-finished", "bank-too-small"];

/** What the test is, and one button to begin it or why that is not possible now. */
export function TestStart({ test, refusal }: TestStartProps) {
  const { policy, kind, tries } = test;
  return (
    <>
      {refusal && <StartRefusalNotice refusal={refusal} />}
      {(!refusal || STILL_NEW.includes(refusal.reason)) && (
        <>
          <TestFacts policy={policy} />
          <TestRules policy={policy} kind={kind} />
        </>
      )}
      {!refusal && <StartForm name={test.name} />}
      {(!refusal || refusal.reason === "sit-at-the-council") && <RoomLink applicationId={test.applicationId} />}
      <EarlierTries tries={tries} />
    </>
  );
}

function StartForm({ name }: { name: string }) {
  const words = useWords().testStart;
  return (
    <>
      <h2 className="govuk-heading-m">{words.ownTitle}</h2>
      <p className="govuk-body">{words.own(name)}</p>
      <p className="govuk-body">{words.moreTime}</p>
      <form method="post">
        <Button isStartButton>{words.button}</Button>
      </form>
    </>
  );
}

/** For whoever sits in a room of the council, with a code from the officer. */
function RoomLink({ applicationId }: { applicationId: string }) {
  return (
    <p className="govuk-body">
      <a className="govuk-link app-tap" href={`/applications/${applicationId}/sitting`}>
        {useWords().sitting.link}
      </a>
    </p>
  );
}
