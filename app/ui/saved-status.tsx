import { useWords } from "#ui/words-context";

type SavedStatusProps = {
  attemptId: string;
  /** The question of this page. */
  position?: number;
  /** Whether an answer to it is saved. */
  saved?: boolean;
  /** A position whose newest answer this page shows, so that no copy of it has to be kept any longer. */
  shown?: number;
  /** The attempt is closed: nothing can be sent any more. */
  over?: boolean;
};

/** Says whether the answer is saved. The script that sends answers in the background finds its attempt and its words here. */
export function SavedStatus({ attemptId, position, saved, shown, over }: SavedStatusProps) {
  const words = useWords().test.saving;
  return (
    <output
      className="app-saving"
      data-attempt={attemptId}
      data-position={position}
      data-shown={shown}
      data-over={over}
      data-saved={words.saved}
      data-waiting={words.waiting}
      data-others={words.others}
      data-stays={words.stays}
    >
      {saved && words.saved}
    </output>
  );
}
