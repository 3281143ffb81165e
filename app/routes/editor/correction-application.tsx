import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { applyCorrection } from "#app/commands/apply-correction.server";
import { requireEditor } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { CORRECTION_REFUSALS } from "#app/ui/correction-words";
import { freshForm } from "#app/ui/form-state";
import { findCorrection } from "#db/queries/corrections";
import { CorrectionConfirmation } from "#ui/correction-confirmation";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireEditor(request);
  const course = found(params.course);
  const { correctionId, faulty, decision } = found(await findCorrection(store, found(params.id), course));
  return { address: `/editor/courses/${course}/corrections/${correctionId}`, item: faulty, open: decision === null };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const editor = await requireEditor(request);
  const name = { courseId: found(params.course), correctionId: found(params.id) };
  const application = await applyCorrection(store, editor, name, new Date());
  if (application.done) return redirect(`/editor/courses/${name.courseId}/corrections/${name.correctionId}`);
  const status = application.reason === "already-decided" ? 409 : 422;
  return data({ errors: { form: CORRECTION_REFUSALS[application.reason] } }, status);
}

export default function CorrectionApplication() {
  const correction = useLoaderData<typeof loader>();
  const { errors } = useActionData<typeof action>() ?? freshForm();
  return (
    <CorrectionConfirmation title="Apply this correction?" button="Apply the correction" errors={errors} {...correction}>
      Every closed test with this question is marked again. Drivers who pass with it get their pass and a letter. This cannot be undone.
    </CorrectionConfirmation>
  );
}
