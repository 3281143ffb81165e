import type { BadgeWords } from "#app/domain/badge/credential";
import type { CertificateFacts } from "#app/domain/licensing/certificate";
import type { Words } from "#app/ui/words/en";

/** The sentences that a certificate's badge carries. */
export function badgeWords({ course, authorityName }: CertificateFacts, { badgeWords: words }: Words["certificate"]): BadgeWords {
  return { name: words.name(course.title), description: words.description(authorityName), criteria: words.criteria(authorityName) };
}
