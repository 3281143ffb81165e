import { type CorrectionState as State, STATE_WORDS } from "#app/ui/correction-words";
import { Tag } from "#ui/govuk/tag";

export function CorrectionState({ state }: { state: State }) {
  const { words, className } = STATE_WORDS[state];
  return <Tag className={className}>{words}</Tag>;
}
