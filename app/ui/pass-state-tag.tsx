import type { CertificateStatus } from "#app/domain/licensing/certificate";
import { PASS_STATE_WORDS } from "#app/ui/pass-state-words";
import { Tag } from "#ui/govuk/tag";

/** Whether a pass counts, at one glance. */
export function PassStateTag({ state }: { state: CertificateStatus }) {
  const { words, colour } = PASS_STATE_WORDS[state];
  return <Tag className={`app-status app-status--large ${colour}`}>{words}</Tag>;
}

/** The same in a list, with what it means. */
export function PassStateLine({ state }: { state: CertificateStatus }) {
  const { words, colour, means } = PASS_STATE_WORDS[state];
  return (
    <>
      <Tag className={colour}>{words}</Tag> {means}
    </>
  );
}
