import type { OfficerAction } from "#app/domain/licensing/officer-actions";
import { ButtonLink } from "#ui/govuk/button";

type ApplicationActionsProps = { applicationId: string; claimId: string | null; actions: readonly OfficerAction[] };

/** What to do next, as a button, and what else may be done. */
export function ApplicationActions({ applicationId, claimId, actions }: ApplicationActionsProps) {
  if (actions.length === 0) return null;
  const [first, ...others] = actions.map((action) => ({ action, ...linkOf(action, applicationId, claimId) }));
  return (
    <div className="app-actions govuk-!-margin-bottom-6">
      {first && (
        <ButtonLink
          href={first.href}
          className={isMain(first.action) ? "govuk-!-margin-bottom-0" : "govuk-button--secondary govuk-!-margin-bottom-0"}
        >
          {first.words}
        </ButtonLink>
      )}
      {others.map(({ action, href, words }) => (
        <a key={action} className="govuk-link" href={href}>
          {words}
        </a>
      ))}
    </div>
  );
}

function isMain(action: OfficerAction): boolean {
  return action === "verify" || action === "check-identity" || action === "allow-attempt" || action === "invite";
}

function linkOf(action: OfficerAction, applicationId: string, claimId: string | null): { href: string; words: string } {
  const address = `/officer/applications/${applicationId}`;
  const links: Record<OfficerAction, { href: string; words: string }> = {
    verify: { href: `${address}/verification`, words: "Verify" },
    "check-identity": { href: `/officer/identity-checks/${claimId}`, words: "Check identity" },
    "allow-attempt": { href: `${address}/allowance`, words: "Allow another attempt" },
    resume: { href: `${address}/resumption`, words: "Let it go on" },
    "accept-pass": { href: `${address}/acceptance`, words: "Accept a pass from elsewhere" },
    defer: { href: `${address}/deferral`, words: "Ask the driver" },
    waive: { href: `${address}/waiver`, words: "Waive the test" },
    invite: { href: `${address}/invitation`, words: "Invite the applicant" },
    "oral-test": { href: `${address}/oral-attempt`, words: "Spoken test" },
    refuse: { href: `${address}/refusal`, words: "Refuse" },
  };
  return links[action];
}
