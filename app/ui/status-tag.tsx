import type { ApplicationStatus } from "#app/domain/licensing/application-status";
import { type Standing, statusWords } from "#app/ui/application-words";
import { Tag } from "#ui/govuk/tag";

/** Green has passed, yellow waits for the officer, red cannot go on as it is; the words say the same without colour. */
const COLOURS: Record<ApplicationStatus, string> = {
  "ready-to-verify": "green",
  "check-identity": "yellow",
  "needs-decision": "orange",
  "waiting-for-driver": "purple",
  "test-failed": "red",
  "in-training": "turquoise",
  "training-not-started": "grey",
  verified: "green",
  waived: "teal",
  refused: "red",
  expired: "red",
  revoked: "red",
};

/** The one thing an officer wants to know of an application, at one glance. */
export function StatusTag({ standing, now, large }: { standing: Standing; now: Date; large?: boolean }) {
  const classes = ["app-status", `govuk-tag--${COLOURS[standing.status]}`, ...(large ? ["app-status--large"] : [])];
  return <Tag className={classes.join(" ")}>{statusWords(standing, now)}</Tag>;
}
