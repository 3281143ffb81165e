import { data, type LoaderFunctionArgs, useLoaderData } from "react-router";
import { checkByToken } from "#app/server/certificate-check.server";
import { found } from "#app/server/found";
import { CheckRefused, CheckResult } from "#ui/certificate-check";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const check = await checkByToken(request, found(params.token), new Date());
  if (check.done) return data({ answer: check.answer, reason: null });
  const refused = { answer: null, reason: check.reason };
  if (check.reason === "not-found") return data(refused, 404);
  return data(refused, { status: 429, headers: { "Retry-After": String(check.retryAfter) } });
}

export default function ScannedCertificate() {
  const { answer, reason } = useLoaderData<typeof loader>();
  return answer ? <CheckResult answer={answer} /> : <CheckRefused reason={reason} />;
}
