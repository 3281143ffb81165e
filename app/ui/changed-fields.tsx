import type { FieldChange } from "#app/domain/course/changes";
import type { ChangedField } from "#app/domain/course/course-parts";
import { diffLines } from "#app/domain/course/line-diff";
import { printDate } from "#app/domain/licensing/calendar-date";
import { KIND_CHOICES, MARKING_WORDS } from "#app/ui/item-words";

const FIELD_WORDS: Record<ChangedField, string> = {
  title: "Title",
  summary: "Summary",
  minutes: "Minutes",
  body: "Text",
  passage: "Story",
  journey: "Journey in steps",
  picture: "Picture",
  blueprint: "Asks for",
  scenario: "Scenario",
  situation: "Situation",
  stem: "Question",
  kind: "Kind",
  critical: "Critical",
  marking: "Marks",
  extra: "Belongs to none",
  option: "Option",
  key: "Key",
  why: "Reason",
  difficulty: "Difficulty",
  topic: "Module",
  outcome: "Outcome",
  fact: "Fact",
  source: "Source",
  review_by: "Review by",
};

/** Each field that differs, before and after; of a long text only the lines that differ. */
export function ChangedFields({ fields }: { fields: readonly FieldChange[] }) {
  return (
    <dl className="app-change__fields">
      {fields.map((field) => (
        <ChangedValue key={`${field.field} ${field.option}`} change={field} />
      ))}
    </dl>
  );
}

function ChangedValue({ change }: { change: FieldChange }) {
  const { field, option } = change;
  const [before, after] = [readable(field, change.before), readable(field, change.after)];
  return (
    <div className="app-change__field">
      <dt>{option ? `${FIELD_WORDS[field]} (${option})` : FIELD_WORDS[field]}</dt>
      <dd>
        {before?.includes("\n") && after?.includes("\n") ? (
          <ChangedLines before={before} after={after} />
        ) : (
          <>
            {before !== null && <Removed text={before} />}
            {after !== null && <Added text={after} />}
          </>
        )}
      </dd>
    </div>
  );
}

/** Dates, kinds and ways of marking as they are read elsewhere. */
function readable(field: ChangedField, value: string | null): string | null {
  if (value === null) return null;
  if (field === "review_by") return printDate(value);
  if (field === "kind") return KIND_CHOICES.find((kind) => kind.value === value)?.children ?? value;
  if (field === "marking") return value === "parts" ? MARKING_WORDS.parts : MARKING_WORDS["all-or-nothing"];
  return value;
}

function ChangedLines({ before, after }: { before: string; after: string }) {
  const lines = diffLines(before, after).filter(({ what, line }) => what !== "same" && line.trim() !== "");
  return lines.map(({ what, line }, index) => (what === "added" ? <Added key={index} text={line} /> : <Removed key={index} text={line} />));
}

function Removed({ text }: { text: string }) {
  return (
    <del className="app-change__removed">
      <span className="govuk-visually-hidden">Before: </span>
      {text}
    </del>
  );
}

function Added({ text }: { text: string }) {
  return (
    <ins className="app-change__added">
      <span className="govuk-visually-hidden">Now: </span>
      {text}
    </ins>
  );
}
