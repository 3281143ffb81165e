import { type ActionFunctionArgs, data, useActionData } from "react-router";
import { CertificateCheckForm, checkByNumber } from "#app/server/certificate-check.server";
import { parseForm } from "#app/server/form.server";
import { freshForm, worded } from "#app/ui/form-state";
import { CheckForm, CheckResult } from "#ui/certificate-check";
import { useWords } from "#ui/words-context";

export async function action({ request }: ActionFunctionArgs) {
  const form = await parseForm(request, CertificateCheckForm);
  if (!form.ok) return data({ answer: null, form: { errors: form.errors, values: form.values } }, 422);
  const check = await checkByNumber(request, form.input, new Date());
  if (check.done) return data({ answer: check.answer, form: freshForm() });
  const refused = { answer: null, form: { errors: { number: check.reason }, values: form.values } };
  if (check.reason === "not-found") return data(refused, 422);
  return data(refused, { status: 429, headers: { "Retry-After": String(check.retryAfter) } });
}

export default function CertificateCheck() {
  const { answer, form } = useActionData<typeof action>() ?? { answer: null, form: freshForm() };
  const { errors } = useWords().certificateCheck;
  return answer ? <CheckResult answer={answer} /> : <CheckForm form={worded(form, errors)} />;
}
