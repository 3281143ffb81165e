import { QUEUE_ORDER, type QueueSearch } from "#app/domain/licensing/queue";
import { KIND_OF_APPLICATION, STATUS_WORDS } from "#app/ui/application-words";
import type { LicenseeTypes } from "#app/ui/queue-words";
import { Button } from "#ui/govuk/button";
import { Input } from "#ui/govuk/input";
import { Select } from "#ui/govuk/select";

/** Finds and narrows; a plain form whose address can be kept and sent to a colleague. */
export function QueueFilters({ search, types }: { search: QueueSearch; types: LicenseeTypes }) {
  const any = { value: "", children: "Any" };
  return (
    <search>
      <form className="app-filters" method="get" action="/officer/applications">
        <Input name="text" label="Reference, name or number" defaultValue={search.text} spellCheck={false} maxLength={100} />
        <Select
          name="status"
          label="Status"
          defaultValue={search.status ?? ""}
          items={[any, ...QUEUE_ORDER.map((value) => ({ value, children: STATUS_WORDS[value] }))]}
        />
        <Select
          name="type"
          label="Licence"
          defaultValue={search.licenseeType ?? ""}
          items={[any, ...types.map(({ licenseeType, label }) => ({ value: licenseeType, children: label }))]}
        />
        <Select
          name="kind"
          label="New or renewal"
          defaultValue={search.kind ?? ""}
          items={[any, ...Object.entries(KIND_OF_APPLICATION).map(([value, children]) => ({ value, children }))]}
        />
        <div className="govuk-form-group app-actions">
          <Button className="govuk-button--secondary govuk-!-margin-bottom-0">Search</Button>
          <a className="govuk-link" href="/officer/applications">
            Show all
          </a>
        </div>
      </form>
    </search>
  );
}
