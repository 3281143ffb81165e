import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { readChoice, writeChoice } from "#app/domain/assessment/item-analysis/attempt-choice";
import { analyseBank } from "#app/domain/assessment/item-analysis/bank-analysis";
import { overviewOf } from "#app/domain/assessment/item-analysis/test-overview";
import { answersKeptSince } from "#app/domain/licensing/retention";
import { requireEditor } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { listVersions } from "#db/queries/courses";
import { countDocuments } from "#db/queries/drafts";
import { findSatPapers } from "#db/queries/item-responses";
import { AdjustmentTable } from "#ui/adjustment-table";
import { AttemptChoiceForm } from "#ui/attempt-choice-form";
import { CourseNav } from "#ui/course-nav";
import { FiguresBasis } from "#ui/figures-basis";
import { ItemsSection } from "#ui/items-section";
import { MapSection } from "#ui/map-section";
import { Page } from "#ui/page";
import { ScoreSection } from "#ui/score-section";
import { TestFigures } from "#ui/test-figures";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireEditor(request);
  const course = found(params.course);
  const asked = new URL(request.url).searchParams;
  const [choice, since] = [readChoice(asked), answersKeptSince(new Date())];
  const sat = found(await findSatPapers(store, course, choice, since));
  const versions = (await listVersions(store, course)).map(({ number }) => number);
  const drafted = await countDocuments(store, course);
  return { course, drafted, versions, choice, since, page: Number(asked.get("page")), overview: overviewOf(sat), items: analyseBank(sat) };
}

export default function Statistics() {
  const { course, drafted, versions, choice, since, page, overview, items } = useLoaderData<typeof loader>();
  const { attempts, evidence, test, passMarks, histogram, groups } = overview;
  const address = `/editor/courses/${course}/statistics`;
  return (
    <Page title="Statistics" caption="Question bank" back={{ href: `/editor/courses/${course}`, text: "Overview" }} wide>
      <CourseNav course={course} current="statistics" drafted={drafted} />
      <AttemptChoiceForm action={address} choice={choice} versions={versions} />
      <FiguresBasis attempts={attempts} evidence={evidence} choice={choice} since={since} />
      {test && (
        <>
          <h2 className="govuk-heading-m">The test as a whole</h2>
          <TestFigures test={test} passMarks={passMarks} />
          <ScoreSection histogram={histogram} passMarks={passMarks} />
          <AdjustmentTable groups={groups} />
          <MapSection items={items} />
          <ItemsSection items={items} address={address} query={writeChoice(choice)} page={page} />
        </>
      )}
    </Page>
  );
}
