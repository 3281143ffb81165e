import type { ReactNode } from "react";
import { InsetText } from "#ui/govuk/inset-text";
import { NotificationBanner } from "#ui/govuk/notification-banner";

/** Says after saving where the change is now. */
export function SavedNotice({ course }: { course: string }) {
  return (
    <NotificationBanner type="success" title="Saved in the draft">
      <p className="govuk-notification-banner__heading">Your change is saved.</p>
      <p className="govuk-body">
        Drivers see it after{" "}
        <a className="govuk-notification-banner__link" href={`/editor/courses/${course}/publication`}>
          publication
        </a>
        .
      </p>
    </NotificationBanner>
  );
}

/** Says that a part differs from what drivers see, and how to take that back. */
export function DraftedNotice({ course, kind, slug }: { course: string; kind: string; slug: string }) {
  return (
    <InsetText>
      This page shows unpublished changes.{" "}
      <a className="govuk-link" href={`/editor/courses/${course}/draft/${kind}/${slug}/withdrawal`}>
        Discard the changes
      </a>
    </InsetText>
  );
}

/** Two people changed the same part: what the other saved, above what this one typed. */
export function StaleNotice({ children }: { children: ReactNode }) {
  return (
    <section className="app-stale" aria-labelledby="stale-title">
      <h2 className="govuk-heading-m" id="stale-title">
        Somebody else saved this while you had it open
      </h2>
      <p className="govuk-body">
        This is how it stands now. What you typed is still in the form below. Bring over what should stay, then save again: your text
        replaces this one.
      </p>
      {children}
    </section>
  );
}

export const STALE = "Somebody else saved this while you had it open. Compare the two and save again";
