import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { layOutItem, showItem } from "#app/domain/assessment/paper";
import { randomFrom } from "#app/domain/assessment/random";
import { writeItemNumbers } from "#app/domain/course/contact-numbers";
import { requireEditor } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { listContacts } from "#db/queries/contacts";
import { findDraft } from "#db/queries/drafts";
import { CourseNav } from "#ui/course-nav";
import { Details } from "#ui/govuk/details";
import { ItemQuestion } from "#ui/item-question";
import { KeyedItem } from "#ui/keyed-item";
import { Page } from "#ui/page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireEditor(request);
  const { course, live, documents } = found(await findDraft(store, found(params.course)));
  const drafted = found(course.items.find((candidate) => candidate.id === params.id));
  const contacts = await listContacts(store);
  const stories = [course, live.course].flatMap(({ scenarios = [] }) => scenarios);
  const block = course.items.filter(({ id, scenario }) => id === drafted.id || (scenario !== undefined && scenario === drafted.scenario));
  const told = new Map(block.map((one) => [one.id, writeItemNumbers(one, contacts)]));
  const item = found(told.get(drafted.id));
  const paper = { items: [...told.values()].map((one) => layOutItem(one, randomFrom(1).shuffle)) };
  const shown = found(showItem(paper, told, block.indexOf(drafted) + 1, stories));
  return { course: course.slug, drafted: documents.length, item, shown };
}

export default function ItemPreview() {
  const { course, drafted, item, shown } = useLoaderData<typeof loader>();
  const back = { href: `/editor/courses/${course}/items/${item.id}`, text: "Edit this question" };
  return (
    <Page title="As a driver sees it" caption={item.id} back={back} wide>
      <CourseNav course={course} drafted={drafted} />
      <section className="app-screen" aria-label="The question as a driver sees it">
        <ItemQuestion item={shown} chosen={[]} />
      </section>
      <Details summary="Show what is right, and why">
        <KeyedItem item={item} />
      </Details>
    </Page>
  );
}
