import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { previewCorrection } from "#app/commands/preview-correction.server";
import { writeItemNumbers } from "#app/domain/course/contact-numbers";
import { requireEditor } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { correctionState } from "#app/ui/correction-words";
import { listContacts } from "#db/queries/contacts";
import { findCorrection } from "#db/queries/corrections";
import { listNames } from "#db/queries/people";
import { CorrectionDecision } from "#ui/correction-decision";
import { CorrectionEffects } from "#ui/correction-effects";
import { CorrectionFacts } from "#ui/correction-facts";
import { InsetText } from "#ui/govuk/inset-text";
import { Page } from "#ui/page";
import { RulingOptions } from "#ui/ruling-options";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const editor = await requireEditor(request);
  const course = found(params.course);
  const correction = found(await findCorrection(store, found(params.id), course));
  const preview = await previewCorrection(store, correction, new Date());
  const { proposedBy, proposedAt, decidedBy, decidedAt, faulty, ruling, reason } = correction;
  const names = await listNames(store, [proposedBy, ...(decidedBy ? [decidedBy] : [])]);
  const nameOf = (personId: string) => names.get(personId) ?? "a former editor";
  const proposed = { by: nameOf(proposedBy), at: proposedAt };
  const decided = decidedBy && decidedAt ? { by: nameOf(decidedBy), at: decidedAt } : null;
  const facts = { state: correctionState(correction), kind: ruling.kind, reason, versions: preview.versions, proposed, decided };
  const address = `/editor/courses/${course}/corrections/${correction.correctionId}`;
  const item = writeItemNumbers(faulty, await listContacts(store));
  return { course, address, item, ruling, facts, preview, mine: proposedBy === editor.personId };
}

export default function Correction() {
  const { course, address, item, ruling, facts, preview, mine } = useLoaderData<typeof loader>();
  const { state } = facts;
  const marked = Object.values(preview.tally).reduce((sum, count) => sum + count, 0);
  return (
    <Page title="Correction" caption={item.id} back={{ href: `/editor/courses/${course}/corrections`, text: "Corrections" }}>
      <CorrectionFacts {...facts} />
      <RulingOptions item={item} ruling={ruling} />
      {state !== "declined" && (
        <>
          <h2 className="govuk-heading-m">{state === "proposed" ? "What it would do now" : "What it has done"}</h2>
          {state === "under-way" && (
            <InsetText>
              {marked} of {preview.closed - preview.notKept} tests are looked at. The others follow by themselves; open this page again to
              see how far it is.
            </InsetText>
          )}
          <CorrectionEffects {...preview} done={state !== "proposed"} />
        </>
      )}
      {state === "proposed" && <CorrectionDecision address={address} mine={mine} />}
    </Page>
  );
}
