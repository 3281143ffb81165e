import type { ReactNode } from "react";
import type { AppealPack } from "#app/domain/assessment/appeal-pack";
import { when } from "#app/ui/appeal-words";
import { AppealConditions } from "#ui/appeal-conditions";
import { AppealPaper, AppealPeople } from "#ui/appeal-facts";
import { AppealOutcomes } from "#ui/appeal-outcomes";
import { AppealQuestion } from "#ui/appeal-question";
import { AppealRecord } from "#ui/appeal-record";
import { Button } from "#ui/govuk/button";
import { SummaryList } from "#ui/govuk/summary-list";
import { WarningText } from "#ui/govuk/warning-text";
import { Page } from "#ui/page";
import { SignalList } from "#ui/signal-list";

/** Everything about one attempt on one page, for a committee or a court; it prints on A4. */
export function AppealPackPage({ pack }: { pack: AppealPack }) {
  const { attempt, application, made, policy, items, responses_kept: kept } = pack;
  const caption = `${application.reference}, attempt ${attempt.number}`;
  return (
    <Page title="Appeal pack" caption={caption} back={{ href: `/officer/attempts/${attempt.id}`, text: "Attempt" }} wide>
      <article className="app-appeal">
        <p className="app-appeal__running app-print-only">
          {made.authority}, appeal pack {caption}
        </p>
        <p className="govuk-body">
          Made for {made.by}, {made.authority}, {when(made.at)}. Times are London time.
        </p>
        <Handling attemptId={attempt.id} />
        <Part title="The driver and the application">
          <AppealPeople {...pack} />
        </Part>
        <Part title="Result">
          <AppealOutcomes pack={pack} />
        </Part>
        <Part title="How the test was sat">
          <AppealConditions pack={pack} />
        </Part>
        <Part title="The paper">
          <AppealPaper {...pack} />
        </Part>
        <Part title="Questions, answers and marks">
          {items.map((item) => (
            <AppealQuestion key={item.position} item={item} of={items.length} responsesKept={kept} />
          ))}
        </Part>
        <Part title="The policy it was sat under">
          <p className="govuk-body">
            Version {policy.version}, set {when(policy.set_at)}.
          </p>
          <SummaryList rows={policy.words.map(({ setting, says }) => ({ key: setting, value: says }))} />
        </Part>
        <Part title="Signals">
          <SignalList signals={pack.signals} headed={false} />
        </Part>
        <Part title="Who did what">
          <AppealRecord record={pack.record} />
        </Part>
      </article>
    </Page>
  );
}

function Handling({ attemptId }: { attemptId: string }) {
  return (
    <div className="app-no-print app-appeal__handling">
      <WarningText iconFallbackText="Important">
        This pack holds the questions with their right answers. You decide what of it the driver or a court gets. That you opened it is in
        the record.
      </WarningText>
      <div className="app-actions">
        <Button type="button" className="govuk-button--secondary" data-print hidden>
          Print
        </Button>
        <a className="govuk-link" href={`/officer/attempts/${attemptId}/appeal-pack.json`}>
          Download as a file (JSON)
        </a>
      </div>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="app-appeal__part">
      <h2 className="govuk-heading-m">{title}</h2>
      {children}
    </section>
  );
}
