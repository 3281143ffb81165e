import { type AuditQuestion, SYSTEM } from "#app/domain/audit-search";
import { AUDIT_KINDS } from "#app/ui/audit-words";
import { Button } from "#ui/govuk/button";
import { Input } from "#ui/govuk/input";
import { Select } from "#ui/govuk/select";

export type Named = { id: string; name: string };

type AuditFiltersProps = {
  question: AuditQuestion;
  errors: Record<string, string>;
  staff: readonly Named[];
  authorities: readonly Named[];
};

/** Narrows the audit log; a plain form whose address can be kept and sent on. */
export function AuditFilters({ question, errors, staff, authorities }: AuditFiltersProps) {
  const any = { value: "", children: "Any" };
  const people = [any, { value: SYSTEM, children: "Fareguard itself" }, ...staff.map(optionOf)];
  const kinds = [any, ...AUDIT_KINDS.map(([value, children]) => ({ value, children }))];
  return (
    <search>
      <form className="app-filters" method="get" action="/admin/audit" noValidate>
        <Select name="action" label="What" defaultValue={question.action} items={withChosen(kinds, question.action, question.action)} />
        <Select name="person" label="Who" defaultValue={question.person} items={withChosen(people, question.person, "One driver")} />
        <Select
          name="authority"
          label="Council"
          defaultValue={question.authority}
          items={withChosen([any, ...authorities.map(optionOf)], question.authority, question.authority)}
        />
        <Input name="from" label="From" hint="Such as 24 11 2026" defaultValue={question.from} errorMessage={errors.from} />
        <Input name="to" label="To" hint="Such as 30 11 2026" defaultValue={question.to} errorMessage={errors.to} />
        <div className="govuk-form-group app-actions">
          <Button className="govuk-button--secondary govuk-!-margin-bottom-0">Show</Button>
          <a className="govuk-link" href="/admin/audit">
            Show all
          </a>
        </div>
      </form>
    </search>
  );
}

function optionOf({ id, name }: Named) {
  return { value: id, children: name };
}

/** What an address asked for stays chosen even when it is not in the list. */
function withChosen(items: { value: string; children: string }[], chosen: string, words: string) {
  return items.some(({ value }) => value === chosen) ? items : [...items, { value: chosen, children: words }];
}
