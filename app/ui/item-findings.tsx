import type { AnalysedItem } from "#app/domain/assessment/item-analysis/bank-analysis";
import { bearsIndices } from "#app/domain/assessment/item-analysis/evidence";
import { isGrave } from "#app/domain/assessment/item-analysis/item-flags";
import { FLAG_WORDS } from "#app/ui/statistics-words";
import { Tag } from "#ui/govuk/tag";

type ItemFindingsProps = {
  course: string;
  analysed: AnalysedItem;
  /** Whether the item still stands in the bank or in its draft. */
  editable: boolean;
  earlierVersions: readonly number[];
};

/** What the figures say against an item and what to do about it, with the way to its words. */
export function ItemFindings({ course, analysed: { wording, flags, evidence }, editable, earlierVersions }: ItemFindingsProps) {
  const { item } = wording;
  return (
    <>
      {item.situation && <p className="govuk-body">{item.situation}</p>}
      {flags.map((flag) => (
        <div key={flag} className="app-tile app-nowrap">
          <p className="govuk-body govuk-!-margin-bottom-2">
            <Tag className={isGrave(flag) ? "govuk-tag--red" : "govuk-tag--yellow"}>{FLAG_WORDS[flag].tag}</Tag>
          </p>
          <p className="govuk-body">{FLAG_WORDS[flag].says}</p>
        </div>
      ))}
      {flags.length === 0 && bearsIndices(evidence) && <p className="govuk-body">The figures say nothing against this question.</p>}
      <p className="govuk-body">
        {editable ? (
          <a className="govuk-link" href={`/editor/courses/${course}/items/${item.id}`}>
            Change or read this question
          </a>
        ) : (
          "This question has left the bank."
        )}
      </p>
      {earlierVersions.length > 0 && (
        <p className="govuk-body">
          It read otherwise before, and those answers are not in its figures:{" "}
          {earlierVersions.map((number, index) => (
            <span key={number}>
              {index > 0 && ", "}
              <a className="govuk-link" href={`/editor/courses/${course}/statistics/${item.id}?version=${number}`}>
                version {number}
              </a>
            </span>
          ))}
        </p>
      )}
    </>
  );
}
