import type { Item } from "#app/domain/course/content-schema";
import { InsetText } from "#ui/govuk/inset-text";
import { KeyedItem } from "#ui/keyed-item";

/** A question that leaves the bank at the next publication, and the way to keep it after all. */
export function RetiredItem({ course, item }: { course: string; item: Item }) {
  return (
    <>
      <InsetText>
        This question leaves the bank with the next publication. Papers that were drawn before keep it.{" "}
        <a className="govuk-link" href={`/editor/courses/${course}/draft/item/${item.id}/withdrawal`}>
          Keep the question after all
        </a>
      </InsetText>
      <KeyedItem item={item} />
    </>
  );
}
