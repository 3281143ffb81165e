import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { readChoice, writeChoice } from "#app/domain/assessment/item-analysis/attempt-choice";
import { analyseBank } from "#app/domain/assessment/item-analysis/bank-analysis";
import { choosePapers, groupNames } from "#app/domain/assessment/item-analysis/chosen-papers";
import { compareGroups } from "#app/domain/assessment/item-analysis/group-figures";
import { overviewOf } from "#app/domain/assessment/item-analysis/test-overview";
import { answersKeptSince } from "#app/domain/licensing/retention";
import { requireEditor } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { listVersions } from "#db/queries/courses";
import { countDocuments } from "#db/queries/drafts";
import { findSatPapers } from "#db/queries/item-responses";
import { AttemptChoiceForm } from "#ui/attempt-choice-form";
import { CourseNav } from "#ui/course-nav";
import { FiguresBasis } from "#ui/figures-basis";
import { GroupTable } from "#ui/group-table";
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
  const all = found(await findSatPapers(store, course, choice, since));
  const sat = choosePapers(all, choice);
  const versions = (await listVersions(store, course)).map(({ number }) => number);
  const drafted = await countDocuments(store, course);
  const languages = groupNames(all, { ...choice, version: null, adjustment: null }, "language");
  const groups = { language: compareGroups(all, choice, "language"), adjustment: compareGroups(all, choice, "adjustment") };
  const figures = { overview: overviewOf(sat), items: analyseBank(sat), groups, hidden: sat.hidden };
  return { course, drafted, versions, languages, choice, since, page: Number(asked.get("page")), ...figures };
}

export default function Statistics() {
  const { course, drafted, versions, languages, choice, since, page, overview, items, groups, hidden } = useLoaderData<typeof loader>();
  const { attempts, evidence, test, passMarks, histogram } = overview;
  const address = `/editor/courses/${course}/statistics`;
  return (
    <Page title="Statistics" caption="Question bank" back={{ href: `/editor/courses/${course}`, text: "Overview" }} wide>
      <CourseNav course={course} current="statistics" drafted={drafted} />
      <AttemptChoiceForm action={address} choice={choice} versions={versions} languages={languages} />
      <FiguresBasis attempts={hidden ? null : attempts} evidence={evidence} choice={choice} since={since} />
      {test && (
        <>
          <h2 className="govuk-heading-m">The test as a whole</h2>
          <TestFigures test={test} passMarks={passMarks} />
          <ScoreSection histogram={histogram} passMarks={passMarks} />
          <GroupTable dimension="language" groups={groups.language} choice={choice} address={address} />
          <GroupTable dimension="adjustment" groups={groups.adjustment} choice={choice} address={address} />
          <MapSection items={items} />
          <ItemsSection items={items} address={address} query={writeChoice(choice)} page={page} />
        </>
      )}
    </Page>
  );
}
