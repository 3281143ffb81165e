/** Who may enter a page. A test walks this list and asks every page as everybody else. */
export type Audience = "everybody" | "driver" | "officer" | "editor" | "admin";

export type Place = { path: string; file: string; audience: Audience };

const everybody = (path: string, file: string): Place => ({ path, file: `routes/public/${file}`, audience: "everybody" });
const driver = (path: string, file: string): Place => ({ path, file: `routes/driver/${file}`, audience: "driver" });
const officer = (path: string, file: string): Place => ({ path, file: `routes/officer/${file}`, audience: "officer" });
const editor = (path: string, file: string): Place => ({ path, file: `routes/editor/${file}`, audience: "editor" });

/** Every address of the product. */
export const SITE_MAP: readonly Place[] = [
  everybody("/", "start.tsx"),
  everybody("/sign-in", "sign-in.tsx"),
  everybody("/sign-out", "sign-out.tsx"),
  everybody("/register", "register.tsx"),
  everybody("/invitations/:token", "invitation.tsx"),
  driver("/invitations/:token/acceptance", "invitation-acceptance.tsx"),
  everybody("/password-reset", "password-reset-request.tsx"),
  everybody("/password-reset/:token", "password-reset.tsx"),
  everybody("/report-a-concern", "report-a-concern.tsx"),
  everybody("/help", "help.tsx"),
  everybody("/accessibility", "accessibility.tsx"),
  everybody("/privacy", "privacy.tsx"),
  everybody("/demonstration/mail", "demonstration-mail.tsx"),
  driver("/home", "home.tsx"),
  driver("/applications", "applications.tsx"),
  driver("/courses/:course", "course.tsx"),
  driver("/courses/:course/enrolment", "enrolment.tsx"),
  driver("/courses/:course/modules/:module", "module.tsx"),
  driver("/courses/:course/modules/:module/lessons/:lesson", "lesson.tsx"),
  driver("/courses/:course/modules/:module/lessons/:lesson/completion", "lesson-completion.tsx"),
  driver("/courses/:course/modules/:module/lessons/:lesson/practice/:item", "practice.tsx"),
  driver("/courses/:course/modules/:module/lessons/:lesson/journeys/:journey/steps/:step", "journey-step.tsx"),
  officer("/officer/applications", "applications.tsx"),
  officer("/officer/applications.csv", "applications-csv.ts"),
  officer("/officer/applications/new", "new-application.tsx"),
  officer("/officer/applications/import", "import.tsx"),
  officer("/officer/applications/import/example.csv", "import-example-csv.ts"),
  officer("/officer/applications/import/:id", "import-report.tsx"),
  officer("/officer/applications/import/:id/wrong-lines.csv", "import-wrong-lines-csv.ts"),
  officer("/officer/applications/import/:id/confirmation", "import-confirmation.ts"),
  officer("/officer/applications/:id", "application.tsx"),
  officer("/officer/applications/:id/invitation", "invitation.tsx"),
  officer("/officer/applications/:id/allowance", "allowance.tsx"),
  officer("/officer/applications/:id/verification", "verification.tsx"),
  officer("/officer/applications/:id/refusal", "refusal.tsx"),
  officer("/officer/identity-checks", "identity-checks.tsx"),
  officer("/officer/identity-checks/:id", "identity-check.tsx"),
  officer("/officer/drivers/:id", "driver.tsx"),
  officer("/officer/certificates/:number", "certificate.tsx"),
  editor("/editor", "courses.tsx"),
  editor("/editor/courses/:course", "course.tsx"),
  editor("/editor/courses/:course/modules/:module", "module.tsx"),
  editor("/editor/courses/:course/modules/:module/lessons/:lesson", "lesson.tsx"),
  editor("/editor/courses/:course/items", "items.tsx"),
  editor("/editor/courses/:course/items/new", "new-item.tsx"),
  editor("/editor/courses/:course/items/:id", "item.tsx"),
  editor("/editor/courses/:course/items/:id/retirement", "item-retirement.tsx"),
  editor("/editor/courses/:course/items/:id/preview", "item-preview.tsx"),
  editor("/editor/courses/:course/preview", "paper-preview.tsx"),
  editor("/editor/courses/:course/draft/:kind/:slug/withdrawal", "withdrawal.tsx"),
  editor("/editor/courses/:course/publication", "publication.tsx"),
  editor("/editor/courses/:course/versions", "versions.tsx"),
  editor("/editor/courses/:course/versions/:number", "version.tsx"),
  editor("/editor/courses/:course/statistics", "statistics.tsx"),
  editor("/editor/courses/:course/statistics.csv", "statistics-csv.ts"),
  editor("/editor/courses/:course/statistics/:item", "item-statistics.tsx"),
];
