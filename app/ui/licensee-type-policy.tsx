import { printDateTime } from "#app/domain/licensing/calendar-date";
import type { Policy } from "#app/domain/licensing/policy";
import { PolicySummary } from "#ui/policy-summary";

type LicenseeTypePolicyProps = {
  authorityId: string;
  licenseeType: string;
  label: string;
  version: number;
  policy: Policy;
  createdAt: Date;
};

/** The policy in force for one kind of driver, with the way to change it and to see the earlier ones. */
export function LicenseeTypePolicy({ authorityId, licenseeType, label, version, policy, createdAt }: LicenseeTypePolicyProps) {
  const href = `/admin/authorities/${authorityId}/policies/${licenseeType}`;
  return (
    <>
      <PolicySummary policy={policy} card={{ title: label, actions: [{ href, children: "Change" }] }} />
      <p className="govuk-body app-after-card">
        Version {version}, set {printDateTime(createdAt)}.{" "}
        <a className="govuk-link" href={`${href}#history`}>
          See the history<span className="govuk-visually-hidden"> of {label}</span>
        </a>
      </p>
    </>
  );
}
