import { classNames } from "#app/ui/govuk/class-names";
import { Hint } from "#ui/govuk/hint";
import { Textarea, type TextareaProps } from "#ui/govuk/textarea";

interface Limit {
  maxCharacters?: number;
  maxWords?: number;
  /** The percentage of the limit from which the count is shown. */
  threshold?: number;
  countType?: "characters" | "words";
  /** Shown until the script counts; `%{count}` stands for the limit. */
  description?: string;
}

export interface CharacterCountProps extends Omit<TextareaProps, "afterInput">, Limit {
  countMessageClassName?: string;
}

export function CharacterCount({ countMessageClassName, className, formGroup, ...props }: CharacterCountProps) {
  const { maxCharacters, maxWords, threshold, countType = maxWords ? "words" : undefined, description, ...textarea } = props;
  const limit = { maxCharacters, maxWords, threshold, countType, description };
  const messageId = `${textarea.id ?? textarea.name}-info`;
  const message = (
    <Hint id={messageId} className={classNames("govuk-character-count__message", countMessageClassName)}>
      {describeLimit(limit)}
    </Hint>
  );
  return (
    <Textarea
      {...textarea}
      aria-describedby={messageId}
      className={classNames("govuk-js-character-count", className)}
      formGroup={{ ...scriptAttributes(limit), ...formGroup, className: classNames("govuk-character-count", formGroup?.className) }}
      afterInput={message}
    />
  );
}

function describeLimit({ maxCharacters, maxWords, countType, description }: Limit): string | undefined {
  const limit = maxWords || maxCharacters;
  if (!limit) return undefined;
  const sentence = description ?? `You can enter up to %{count} ${countType === "words" ? "words" : "characters"}`;
  return sentence.replace("%{count}", String(limit));
}

function scriptAttributes({ maxCharacters, maxWords, threshold, countType, description }: Limit) {
  return {
    "data-module": "govuk-character-count",
    "data-maxlength": maxCharacters,
    "data-maxwords": maxWords,
    "data-threshold": threshold,
    "data-count-type": countType,
    // A limit that only the script knows leaves the wording to the script as well.
    "data-i18n.textarea-description.other": maxWords || maxCharacters ? undefined : description,
  };
}
