import type { ReactNode } from "react";
import { londonDate, printDate, printDateTime } from "#app/domain/licensing/calendar-date";
import type { ApplicationStatus } from "#app/domain/licensing/application-status";
import { wordStep } from "#app/ui/next-step-words";
import type { ShownApplication, ShownStanding } from "#app/ui/standing";
import { SummaryList } from "#ui/govuk/summary-list";
import { Tag } from "#ui/govuk/tag";
import { useWords } from "#ui/words-context";

type ApplicationCardProps = { application: ShownApplication; standing: ShownStanding; withStep: boolean };

const COLOURS: Record<ApplicationStatus, string> = {
  "training-not-started": "govuk-tag--grey",
  "in-training": "govuk-tag--blue",
  "test-failed": "govuk-tag--yellow",
  "needs-decision": "govuk-tag--purple",
  "ready-to-verify": "govuk-tag--turquoise",
  "check-identity": "govuk-tag--yellow",
  "waiting-for-driver": "govuk-tag--orange",
  verified: "govuk-tag--green",
  waived: "govuk-tag--green",
  refused: "govuk-tag--red",
  expired: "govuk-tag--red",
  revoked: "govuk-tag--red",
};

/** Statuses that an officer's decision brought about; an older decision says nothing about any other. */
const BY_OFFICER: readonly ApplicationStatus[] = ["verified", "waived", "refused", "expired"];

/** One application as its driver may see it: where it stands, what an officer decided and wrote, and what to do if it is not said elsewhere. */
export function ApplicationCard({ application, standing, withStep }: ApplicationCardProps) {
  const words = useWords().applications;
  const step = withStep ? <StepLink application={application} standing={standing} /> : null;
  const { status, answerSent, revocationReason } = application;
  const asked = status === "waiting-for-driver" || answerSent;
  const decision = asked || BY_OFFICER.includes(status) ? application.decision : null;
  const reason = status === "revoked" ? revocationReason : decision?.reason;
  return (
    <SummaryList
      card={{ title: `${application.authorityName}: ${application.licenseeLabel}`, headingLevel: 3 }}
      rows={[
        { key: words.reference, value: application.reference },
        { key: words.state, value: <State application={application}>{step}</State> },
        reason && { key: asked ? words.question : words.reason, value: <span className="app-letter__text">{reason}</span> },
        answerSent && { key: words.answer, value: <span className="app-letter__text">{decision?.answer}</span> },
        decision &&
          status !== "revoked" && {
            key: asked ? words.askedBy : words.decisionBy,
            value: words.decided(decision.officerName, printDate(londonDate(decision.decidedAt))),
          },
      ]}
    />
  );
}

function State({ application, children }: { application: ShownApplication; children: ReactNode }) {
  const { applications: words, consent } = useWords();
  const { status, start, passUntil, certificateNumber, identity } = application;
  const holdsPass = status === "verified" || status === "ready-to-verify";
  if (identity === "rejected") return <Said tag={words.notYours} colour="govuk-tag--red" text={words.notYoursText} />;
  return (
    <Said tag={words.statuses[status]} colour={COLOURS[status]} text={words.says[status]}>
      {status === "test-failed" && "until" in start && <p className="govuk-body">{words.tryAgain(printDateTime(start.until))}</p>}
      {passUntil && status === "waived" && <p className="govuk-body">{words.waivedUntil(printDate(passUntil))}</p>}
      {passUntil && holdsPass && <p className="govuk-body">{words.passUntil(printDate(passUntil))}</p>}
      {certificateNumber && holdsPass && (
        <p className="govuk-body">
          <a className="govuk-link app-tap" href={`/certificates/${certificateNumber}/consents`}>
            {consent.link}
          </a>
        </p>
      )}
      {children}
    </Said>
  );
}

function Said({ tag, colour, text, children }: { tag: string; colour: string; text: string; children?: ReactNode }) {
  return (
    <div className="app-state">
      <Tag className={colour}>{tag}</Tag>
      <p className="govuk-body">{text}</p>
      {children}
    </div>
  );
}

/** The way on with this application, where it is not the one that leads the page. */
function StepLink({ application: { applicationId, reference }, standing }: Pick<ApplicationCardProps, "application" | "standing">) {
  const words = useWords().home;
  const step = standing.steps.find((candidate) => candidate.kind !== "add-application" && candidate.applicationId === applicationId);
  const button = step && wordStep(step, standing, words.steps).button;
  if (!button) return null;
  return (
    <p className="govuk-body">
      <a className="govuk-link app-tap" href={button.href}>
        {button.text}
        <span className="govuk-visually-hidden"> ({reference})</span>
      </a>
    </p>
  );
}
