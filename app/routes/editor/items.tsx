import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { searchItems } from "#app/domain/course/item-search";
import { londonDate } from "#app/domain/licensing/calendar-date";
import { requireEditor } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { findDraft } from "#db/queries/drafts";
import { CourseNav } from "#ui/course-nav";
import { ButtonLink } from "#ui/govuk/button";
import { ItemFilters } from "#ui/item-filters";
import { ItemPages, ItemTable } from "#ui/item-table";
import { Page } from "#ui/page";

const A_PAGE = 50;

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireEditor(request);
  const { course, documents } = found(await findDraft(store, found(params.course)));
  const asked = new URL(request.url).searchParams;
  const ask = (name: string) => asked.get(name) ?? "";
  const search = { topic: ask("topic"), kind: ask("kind"), critical: ask("critical"), review: ask("review"), text: ask("text") };
  const today = londonDate(new Date());
  const items = searchItems(course.items, search, today);
  const pages = Math.max(1, Math.ceil(items.length / A_PAGE));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(ask("page"))) || 1));
  const topics = course.modules.map(({ slug, title }) => ({ slug, title }));
  const drafted = documents.filter((document) => document.kind === "item").map((document) => document.slug);
  const shown = items.slice((page - 1) * A_PAGE, page * A_PAGE);
  return { course: course.slug, count: documents.length, topics, search, items: shown, total: items.length, page, pages, drafted, today };
}

export default function Items() {
  const { course, count, topics, search, items, total, page, pages, drafted, today } = useLoaderData<typeof loader>();
  return (
    <Page title="Questions" caption="Question bank" back={{ href: `/editor/courses/${course}`, text: "Overview" }} wide>
      <CourseNav course={course} current="items" drafted={count} />
      <ButtonLink href={`/editor/courses/${course}/items/new`}>Add a question</ButtonLink>
      <ItemFilters course={course} topics={topics} search={search} />
      <h2 className="govuk-heading-m">{total === 1 ? "1 question" : `${total} questions`}</h2>
      {items.length > 0 && <ItemTable course={course} items={items} topics={topics} drafted={drafted} today={today} />}
      <ItemPages course={course} search={search} page={page} pages={pages} />
    </Page>
  );
}
