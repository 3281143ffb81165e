import { printDateTime } from "#app/domain/licensing/calendar-date";
import type { Policy } from "#app/domain/licensing/policy";
import { changedPolicyFields, POLICY_FIELDS, type PolicyField } from "#app/domain/licensing/policy-fields";
import { policyValueInWords } from "#app/ui/policy-in-words";
import { POLICY_GROUPS, POLICY_WORDS } from "#app/ui/policy-words";
import type { SummaryCardProps } from "#ui/govuk/summary-card";
import { SummaryList } from "#ui/govuk/summary-list";

/** The settings in the order of the page: group by group, as the words stand. */
export const ORDERED_FIELDS: readonly PolicyField[] = Object.keys(POLICY_GROUPS).flatMap((group) =>
  Object.keys(POLICY_WORDS).flatMap((name) => POLICY_FIELDS.filter((field) => field === name && POLICY_WORDS[field].group === group)),
);

/** Every setting of a policy in words. */
export function PolicySummary({ policy, card }: { policy: Policy; card?: Omit<SummaryCardProps, "children"> }) {
  return (
    <SummaryList
      card={card}
      rows={ORDERED_FIELDS.map((field) => ({ key: POLICY_WORDS[field].label, value: policyValueInWords(policy, field) }))}
    />
  );
}

export type HistoricPolicy = { version: number; policy: Policy; createdAt: Date; by: string };

/** Every version of a policy, newest first, with what it changed. */
export function PolicyHistory({ versions }: { versions: readonly HistoricPolicy[] }) {
  return (
    <ol className="app-versions">
      {versions.map(({ version, policy, createdAt, by }, index) => (
        <li key={version} className="app-versions__version">
          <p className="govuk-body govuk-!-margin-bottom-1">
            <strong>Version {version}</strong> · {printDateTime(createdAt)} · {by}
          </p>
          <PolicyChanges before={versions[index + 1]?.policy ?? null} after={policy} />
        </li>
      ))}
    </ol>
  );
}

function PolicyChanges({ before, after }: { before: Policy | null; after: Policy }) {
  if (!before) return <p className="govuk-body app-muted">The policy this council began with.</p>;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {changedPolicyFields(before, after).map((field) => (
        <li key={field}>
          {POLICY_WORDS[field].label}: {policyValueInWords(before, field)} → <strong>{policyValueInWords(after, field)}</strong>
        </li>
      ))}
    </ul>
  );
}
