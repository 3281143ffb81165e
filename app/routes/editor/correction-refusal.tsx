import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { declineCorrection } from "#app/commands/decline-correction.server";
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
  const declining = await declineCorrection(store, editor, name, new Date());
  if (declining.done) return redirect(`/editor/courses/${name.courseId}/corrections/${name.correctionId}`);
  return data({ errors: { form: CORRECTION_REFUSALS[declining.reason] } }, 409);
}

export default function CorrectionRefusal() {
  const correction = useLoaderData<typeof loader>();
  const { errors } = useActionData<typeof action>() ?? freshForm();
  return (
    <CorrectionConfirmation title="Decline this correction?" button="Decline it" errors={errors} {...correction}>
      No test is marked again. The proposal stays in the list with its reason.
    </CorrectionConfirmation>
  );
}
