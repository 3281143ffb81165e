import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { AnswerForm, answerQuestion } from "#app/commands/answer-question.server";
import { requireDriver } from "#app/server/access.server";
import { found } from "#app/server/found";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { worded } from "#app/ui/form-state";
import { findForDriver } from "#db/queries/applications";
import { findQuestion } from "#db/queries/deferrals";
import { AnsweredQuestion, NoQuestion, OpenQuestion } from "#ui/asked-question";
import { Page } from "#ui/page";
import { useWords } from "#ui/words-context";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const driver = await requireDriver(request);
  const { applicationId, reference, authorityName } = found(await findForDriver(store, found(params.id), driver.personId));
  return { reference, authorityName, question: await findQuestion(store, applicationId) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const driver = await requireDriver(request);
  const applicationId = found(params.id);
  const form = await parseForm(request, AnswerForm);
  if (!form.ok) return data(form, 422);
  const answer = await answerQuestion(store, driver, { applicationId, ...form.input }, new Date());
  if (answer.done) return redirect(`/applications/${applicationId}/question`);
  const missing = answer.reason === "answer-missing";
  return data({ errors: { [missing ? "answer" : "form"]: answer.reason }, values: form.values }, missing ? 422 : 409);
}

export default function Question() {
  const { reference, authorityName, question } = useLoaderData<typeof loader>();
  const words = useWords().deferral;
  const form = worded(useActionData<typeof action>(), words.errors);
  return (
    <Page title={words.title(authorityName)} caption={reference} errors={form.errors} back={{ href: "/home", text: words.home }}>
      {!question && <NoQuestion />}
      {question?.answer && <AnsweredQuestion question={question} answer={question.answer} authorityName={authorityName} />}
      {question && !question.answer && <OpenQuestion question={question} form={form} />}
    </Page>
  );
}
