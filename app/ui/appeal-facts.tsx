import type { AppealPack } from "#app/domain/assessment/appeal-pack";
import { printDate } from "#app/domain/licensing/calendar-date";
import { when } from "#app/ui/appeal-words";
import { ERASED, kindWords } from "#app/ui/application-words";
import { SummaryList } from "#ui/govuk/summary-list";

type Named = AppealPack["person"]["details"];

/** Who sat the test, and for which application. */
export function AppealPeople({ person, application }: Pick<AppealPack, "person" | "application">) {
  return (
    <SummaryList
      rows={[
        { key: "Driver", value: nameWords(person.details) },
        { key: "Applicant", value: nameWords(application.applicant) },
        { key: "Application", value: `${application.reference}: ${application.licence}, ${kindWords(application.kind).toLowerCase()}` },
        { key: "Received", value: printDate(application.received_on) },
      ]}
    />
  );
}

/** Which paper it was, and that it is still the one that was drawn. */
export function AppealPaper({ paper, items }: Pick<AppealPack, "paper" | "items">) {
  return (
    <SummaryList
      rows={[
        { key: "Course", value: `${paper.course}, version ${paper.course_version}, published ${when(paper.published_at)}` },
        { key: "Questions", value: `${items.length}, ${items.filter(({ critical }) => critical).length} of them critical` },
        { key: "Drawn with seed", value: <code>{paper.seed}</code> },
        { key: "Met before", value: `${paper.items_met_before.length} questions of this course, in earlier attempts` },
        { key: "Fingerprint of the paper", value: <code className="app-appeal__code">{paper.hash}</code> },
        { key: "Checked now", value: checkedWords(paper) },
      ]}
    />
  );
}

function checkedWords({ hash_matches: unchanged, drawn_again: again }: AppealPack["paper"]): string {
  const hash = unchanged
    ? "The questions, options and keys below give this fingerprint."
    : "The questions, options and keys below do not give this fingerprint. Ask an administrator before you rely on them.";
  const seed = again
    ? "The seed gives this paper again."
    : "With today’s rules the seed gives another paper; this is the one that was shown and kept.";
  return `${hash} ${seed}`;
}

function nameWords(named: Named): string {
  return named ? `${named.first_names} ${named.surname}, born ${printDate(named.born_on)}` : ERASED;
}
