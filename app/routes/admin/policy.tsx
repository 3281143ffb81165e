import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from "react-router";
import { PolicyForm, setPolicy } from "#app/commands/set-policy.server";
import { requireAdmin } from "#app/server/access.server";
import { found } from "#app/server/found";
import { parseForm } from "#app/server/form.server";
import { store } from "#app/server/store.server";
import { POLICY_REFUSALS } from "#app/ui/policy-refusals";
import { findAuthority, findLicenseeType } from "#db/queries/authorities";
import { findLiveVersion } from "#db/queries/courses";
import { listPolicyHistory } from "#db/queries/policy-history";
import { PolicyPage } from "#ui/policy-page";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireAdmin(request);
  const { authorityId, name } = found(await findAuthority(store, found(params.id)));
  const licenseeType = found(params.licenseeType);
  const type = found(await findLicenseeType(store, authorityId, licenseeType));
  const { course } = found(await findLiveVersion(store, type.courseId));
  const modules = course.modules.map(({ slug, title }) => ({ slug, title }));
  return {
    authorityId,
    authorityName: name,
    label: type.label,
    modules,
    history: await listPolicyHistory(store, authorityId, licenseeType),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const admin = await requireAdmin(request);
  const [authorityId, licenseeType] = [found(params.id), found(params.licenseeType)];
  found(await findLicenseeType(store, authorityId, licenseeType));
  const form = await parseForm(request, PolicyForm);
  if (!form.ok) return data({ ...form, stale: false, problems: [] }, 422);
  const setting = await setPolicy(store, admin, { authorityId, licenseeType, ...form.input }, new Date());
  if (setting.done) return redirect(`/admin/authorities/${authorityId}?saved=${licenseeType}`);
  const errors: Record<string, string> = POLICY_REFUSALS[setting.reason];
  const stale = setting.reason === "stale";
  const problems = setting.reason === "course-lacks" ? setting.problems : [];
  return data({ errors, values: form.values, stale, problems }, stale ? 409 : 422);
}

export default function PolicyOfType() {
  return <PolicyPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
