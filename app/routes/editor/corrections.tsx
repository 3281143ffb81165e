import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { requireEditor } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { correctionState } from "#app/ui/correction-words";
import { listCorrections } from "#db/queries/corrections";
import { findDraft } from "#db/queries/drafts";
import { listNames } from "#db/queries/people";
import { CorrectionTable } from "#ui/correction-table";
import { CourseNav } from "#ui/course-nav";
import { ButtonLink } from "#ui/govuk/button";
import { Page } from "#ui/page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireEditor(request);
  const { course, documents } = found(await findDraft(store, found(params.course)));
  const corrections = await listCorrections(store, course.slug);
  const names = await listNames(store, [...new Set(corrections.map(({ proposedBy }) => proposedBy))]);
  const rows = corrections.map((correction) => ({
    correctionId: correction.correctionId,
    itemId: correction.faulty.id,
    stem: correction.faulty.stem,
    kind: correction.ruling.kind,
    state: correctionState(correction),
    proposedBy: names.get(correction.proposedBy) ?? "a former editor",
    proposedAt: correction.proposedAt,
    nowPass: correction.decision === "applied" ? correction.progress.tally["now-passes"] : null,
  }));
  return { slug: course.slug, drafted: documents.length, rows };
}

export default function Corrections() {
  const { slug, drafted, rows } = useLoaderData<typeof loader>();
  return (
    <Page title="Corrections" caption="Question bank" back={{ href: `/editor/courses/${slug}`, text: "Overview" }} wide>
      <CourseNav course={slug} current="corrections" drafted={drafted} />
      <p className="govuk-body app-form-column">
        When a question of the test was at fault, a correction marks every test again that had it. Two editors are needed: one proposes, the
        other applies. To mend the question itself for later tests, change it in the bank and publish.
      </p>
      <ButtonLink href={`/editor/courses/${slug}/corrections/new`}>Propose a correction</ButtonLink>
      {rows.length === 0 ? (
        <p className="govuk-body">No question was corrected yet.</p>
      ) : (
        <CorrectionTable course={slug} corrections={rows} />
      )}
    </Page>
  );
}
