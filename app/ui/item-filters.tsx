import type { ItemSearch } from "#app/domain/course/item-search";
import { KIND_CHOICES } from "#app/ui/item-words";
import { Button } from "#ui/govuk/button";
import { Input } from "#ui/govuk/input";
import { Select } from "#ui/govuk/select";

export type Topic = { slug: string; title: string };

/** Narrows the question bank; a plain form whose address can be kept and sent on. */
export function ItemFilters({ course, topics, search }: { course: string; topics: readonly Topic[]; search: ItemSearch }) {
  const any = { value: "", children: "Any" };
  return (
    <search>
      <form className="app-filters" method="get" action={`/editor/courses/${course}/items`}>
        <Input name="text" label="Words" defaultValue={search.text} />
        <Select
          name="topic"
          label="Module"
          defaultValue={search.topic}
          items={[any, ...topics.map(({ slug, title }, index) => ({ value: slug, children: `${index + 1}. ${title}` }))]}
        />
        <Select name="kind" label="Kind" defaultValue={search.kind} items={[any, ...KIND_CHOICES]} />
        <Select
          name="critical"
          label="Critical"
          defaultValue={search.critical}
          items={[any, { value: "yes", children: "Only critical" }, { value: "no", children: "Not critical" }]}
        />
        <Select name="review" label="Review" defaultValue={search.review} items={[any, { value: "overdue", children: "Overdue" }]} />
        <div className="govuk-form-group app-actions">
          <Button className="govuk-button--secondary govuk-!-margin-bottom-0">Search</Button>
          <a className="govuk-link" href={`/editor/courses/${course}/items`}>
            Show all
          </a>
        </div>
      </form>
    </search>
  );
}
