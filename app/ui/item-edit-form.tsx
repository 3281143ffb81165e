import type { Item } from "#app/domain/course/content-schema";
import type { PublicationProblem } from "#app/domain/course/publication";
import { type FormState, valueOf } from "#app/ui/form-state";
import { StaleNotice } from "#ui/draft-notices";
import { Button } from "#ui/govuk/button";
import { ItemFacts } from "#ui/item-facts";
import { ItemFields } from "#ui/item-fields";
import { KeyedItem } from "#ui/keyed-item";
import { ProblemNotice } from "#ui/problem-notice";

type Choice = { value: string; children: string };
type ItemEditFormProps = {
  course: { slug: string; outcomes: readonly Choice[]; scenarios: readonly Choice[] };
  /** The item as it stands in the draft. */
  item: Item;
  form: FormState;
  problems: readonly PublicationProblem[];
  /** The basis of what somebody else saved meanwhile, or null. */
  current: string | null;
};

/** One question of the bank, and what can be done with it. */
export function ItemEditForm({ course, item, form, problems, current }: ItemEditFormProps) {
  const address = `/editor/courses/${course.slug}/items/${item.id}`;
  return (
    <>
      <ProblemNotice problems={problems} />
      <p className="govuk-body app-actions">
        <a className="govuk-link" href={`${address}/preview`}>
          See it as a driver does
        </a>
        <a className="govuk-link" href={`${address}/retirement`}>
          Retire this question
        </a>
      </p>
      {current !== null && (
        <StaleNotice>
          <KeyedItem item={item} />
          <ItemFacts item={item} outcomes={course.outcomes} scenarios={course.scenarios} />
        </StaleNotice>
      )}
      <form method="post" noValidate className="app-form-column">
        <input type="hidden" name="basis" value={current ?? valueOf(form, "basis")} />
        <ItemFields form={form} outcomes={course.outcomes} scenarios={course.scenarios} />
        <Button>Save in the draft</Button>
      </form>
    </>
  );
}
