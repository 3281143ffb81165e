import type { LoaderFunctionArgs } from "react-router";
import { readChoice } from "#app/domain/assessment/item-analysis/attempt-choice";
import { analyseBank } from "#app/domain/assessment/item-analysis/bank-analysis";
import { choosePapers } from "#app/domain/assessment/item-analysis/chosen-papers";
import { statisticsRows } from "#app/domain/assessment/item-analysis/statistics-rows";
import { answersKeptSince } from "#app/domain/licensing/retention";
import { requireEditor } from "#app/server/access.server";
import { csvFile } from "#app/server/csv-file.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { findSatPapers } from "#db/queries/item-responses";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireEditor(request);
  const course = found(params.course);
  const choice = readChoice(new URL(request.url).searchParams);
  const sat = found(await findSatPapers(store, course, choice, answersKeptSince(new Date())));
  return csvFile(`${course}-statistics.csv`, statisticsRows(analyseBank(choosePapers(sat, choice))));
}
