import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { readChoice, writeChoice } from "#app/domain/assessment/item-analysis/attempt-choice";
import { choosePapers } from "#app/domain/assessment/item-analysis/chosen-papers";
import { viewItem } from "#app/domain/assessment/item-analysis/item-view";
import { answersKeptSince } from "#app/domain/licensing/retention";
import { requireEditor } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { findDraft } from "#db/queries/drafts";
import { findSatPapers } from "#db/queries/item-responses";
import { CourseNav } from "#ui/course-nav";
import { FiguresBasis } from "#ui/figures-basis";
import { ItemFigures } from "#ui/item-figures";
import { ItemFindings } from "#ui/item-findings";
import { OptionSection } from "#ui/option-section";
import { Page } from "#ui/page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireEditor(request);
  const courseId = found(params.course);
  const [choice, since] = [readChoice(new URL(request.url).searchParams), answersKeptSince(new Date())];
  const sat = choosePapers(found(await findSatPapers(store, courseId, choice, since)), choice);
  const view = found(viewItem(sat, found(params.item)));
  const { course, documents, live } = found(await findDraft(store, courseId));
  const editable = [...course.items, ...live.course.items].some(({ id }) => id === params.item);
  const hidden = sat.hidden || sat.withheld.has(view.analysed.wording.key);
  return { course: courseId, drafted: documents.length, choice, since, view, hidden, editable };
}

export default function ItemStatistics() {
  const { course, drafted, choice, since, view, hidden, editable } = useLoaderData<typeof loader>();
  const { analysed, groups, earlierVersions } = view;
  const { item } = analysed.wording;
  const address = `/editor/courses/${course}/statistics`;
  const back = { href: address + writeChoice(choice), text: "Statistics" };
  return (
    <Page title={item.stem} caption={item.id} back={back} wide>
      <CourseNav course={course} current="statistics" drafted={drafted} />
      <FiguresBasis attempts={hidden ? null : analysed.statistics.attempts} evidence={analysed.evidence} choice={choice} since={since} />
      <ItemFindings course={course} analysed={analysed} editable={editable} earlierVersions={earlierVersions} />
      {analysed.evidence !== "too-few" && (
        <>
          <h2 className="govuk-heading-m">Figures</h2>
          <ItemFigures analysed={analysed} />
          <h2 className="govuk-heading-m">Options</h2>
          <OptionSection analysed={analysed} groups={groups} />
        </>
      )}
    </Page>
  );
}
