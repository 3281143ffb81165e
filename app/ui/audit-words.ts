/** What was done, in words; an action that nobody worded shows its own. */
const ACTIONS: Record<string, string> = {
  "account.signed-out-elsewhere": "Signed out everywhere else",
  "adjustments.set": "Set a driver’s adjustments",
  "api-key.made": "Made an API key",
  "api-key.withdrawn": "Withdrew an API key",
  "appeal-pack.read": "Opened the appeal pack",
  "application.claimed": "Took up an application",
  "application.created": "Added an application",
  "application.imported": "Imported an application",
  "application.invited": "Invited a driver",
  "application.refused": "Refused an application",
  "application.verified": "Verified an application",
  "applications.exported": "Exported applications",
  "attempt.allowed": "Allowed another attempt",
  "attempt.closed": "A test ended",
  "attempt.corrected": "Marked a test again",
  "attempt.left-passed": "Left a pass as it was after a correction",
  "attempt.started": "Began a test",
  "bar.lifted": "Lifted a bar",
  "bar.set": "Barred a driver from the test",
  "break.begun": "Began a rest break",
  "break.ended": "Ended a rest break",
  "correction.applied": "Approved a correction",
  "correction.declined": "Declined a correction",
  "correction.finished": "Finished marking again after a correction",
  "correction.proposed": "Proposed a correction",
  "course.published": "Published a course",
  "draft.saved": "Changed a draft",
  "draft.withdrawn": "Discarded a change",
  "driver.registered": "Made an account",
  "identity.decided": "Decided who made a claim",
  "import.applied": "Applied an import",
  "import.confirmed": "Confirmed an import",
  "import.explained": "Explained the columns of an import",
  "import.uploaded": "Uploaded a file to import",
  "invitation.used": "Used an invitation",
  "invitation.withdrawn": "Withdrew an invitation",
  "item-report.settled": "Settled a report about a question",
  "item.reported": "Reported a question",
  "ledger.checked": "Checked the ledger",
  "oral-attempt.countersigned": "Countersigned a spoken test",
  "password-reset.asked": "A link for a new password was asked for",
  "password.changed": "Changed a password",
  "policy.set": "Set a policy",
  "letters.printed": "Made a file of letters to print",
  "letter.tried-again": "Had a letter sent again",
  "reminder.sent": "Sent a reminder",
  "renewals.exported": "Exported the renewals list",
  "retention.applied": "Removed old answers",
  "sitting.closed": "Closed a sitting",
  "sitting.identity-checked": "Checked who sits a test",
  "sitting.joined": "Came into a sitting",
  "sitting.opened": "Opened a sitting",
  "staff.departed": "Ended a colleague’s access",
  "staff.invited": "Invited a colleague",
  "staff.joined": "Joined the staff",
  "staff.returned": "Gave a colleague the access back",
  "staff.signed-in": "Signed in",
  "staff.signed-out": "Signed a colleague out everywhere",
  "training.begun": "Began the training",
  "view.removed": "Removed a view of the queue",
  "view.saved": "Saved a view of the queue",
};

/** The kinds of thing one can ask for: the beginning of an action, and what to call it. */
export const AUDIT_KINDS: readonly [string, string][] = [
  ["account.", "Own accounts"],
  ["adjustments.", "Adjustments"],
  ["appeal-pack.", "Appeal packs"],
  ["application", "Applications"],
  ["attempt.", "Tests"],
  ["bar.", "Bars"],
  ["break.", "Rest breaks"],
  ["correction.", "Corrections"],
  ["course.", "Publications"],
  ["draft.", "Drafts"],
  ["driver.", "New drivers"],
  ["identity.", "Identity checks"],
  ["import.", "Imports"],
  ["invitation.", "Invitations"],
  ["item", "Reports about questions"],
  ["ledger.", "Ledger"],
  ["oral-attempt.", "Spoken tests"],
  ["password", "Passwords"],
  ["policy.", "Policies"],
  ["letter", "Letters"],
  ["reminder.", "Reminders"],
  ["retention.", "Retention"],
  ["sitting.", "Sittings"],
  ["staff.", "Staff"],
  ["training.", "Training"],
];

/** "policy.set" is “Set a policy”; an unknown "sitting.opened" is “Sitting opened”. */
export function actionInWords(action: string): string {
  const own = action.replace(/[.-]/g, " ");
  return new Map(Object.entries(ACTIONS)).get(action) ?? own.charAt(0).toUpperCase() + own.slice(1);
}

/** What an entry says beside its action: `{"out_of":20,"passed":true}` is “out of: 20 · passed: yes”. */
export function detailInWords(detail: string): string {
  const values: unknown = JSON.parse(detail);
  const words = (value: unknown) => (value === true ? "yes" : value === false ? "no" : String(value ?? "none"));
  return Object.entries(Object(values))
    .map(([name, value]) => `${name.replaceAll("_", " ")}: ${words(value)}`)
    .join(" · ");
}
