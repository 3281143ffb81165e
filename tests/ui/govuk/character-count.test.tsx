import { proveFixtures } from "#tests/support/govuk/fixtures";
import { field, type FieldOptions, type PartOptions } from "#tests/support/govuk/options";
import { CharacterCount } from "#ui/govuk/character-count";

interface Plurals {
  one?: string;
  other?: string;
}

interface Options extends FieldOptions {
  rows?: number;
  maxlength?: number;
  maxwords?: number;
  threshold?: number;
  countType?: "characters" | "words";
  textareaDescriptionText?: string;
  countMessage?: PartOptions;
  charactersUnderLimitText?: Plurals;
  charactersAtLimitText?: string;
  charactersOverLimitText?: Plurals;
  wordsUnderLimitText?: Plurals;
  wordsAtLimitText?: string;
  wordsOverLimitText?: Plurals;
}

proveFixtures<Options>("character-count", (options) => {
  const { formGroup, ...props } = field(options);
  return (
    <CharacterCount
      {...props}
      rows={options.rows}
      maxCharacters={options.maxlength}
      maxWords={options.maxwords}
      threshold={options.threshold}
      countType={options.countType}
      description={options.textareaDescriptionText}
      countMessageClassName={options.countMessage?.classes}
      formGroup={{ ...translations(options), ...formGroup }}
    />
  );
});

function translations(options: Options) {
  return {
    ...plurals("characters-under-limit", options.charactersUnderLimitText),
    "data-i18n.characters-at-limit": options.charactersAtLimitText,
    ...plurals("characters-over-limit", options.charactersOverLimitText),
    ...plurals("words-under-limit", options.wordsUnderLimitText),
    "data-i18n.words-at-limit": options.wordsAtLimitText,
    ...plurals("words-over-limit", options.wordsOverLimitText),
  };
}

function plurals(key: string, { one, other }: Plurals = {}) {
  return { [`data-i18n.${key}.one`]: one, [`data-i18n.${key}.other`]: other };
}
