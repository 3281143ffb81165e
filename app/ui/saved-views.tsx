import { searchOfView } from "#app/domain/licensing/saved-view";
import { type FormState, valueOf } from "#app/ui/form-state";
import { queueAddress } from "#app/ui/queue-address";
import type { LicenseeTypes } from "#app/ui/queue-words";
import { viewWords } from "#app/ui/saved-view-words";
import { Button } from "#ui/govuk/button";
import { InsetText } from "#ui/govuk/inset-text";
import { Input } from "#ui/govuk/input";
import { Table } from "#ui/govuk/table";

type View = { viewId: string; name: string; search: string };

/** The officer's own views, one press away, and the way to keep the filters that are set. */
export function ViewLinks({ views, current }: { views: readonly View[]; current: string }) {
  const known = views.some(({ search }) => search === current);
  const saves = current !== "" && !known;
  if (views.length === 0 && !saves) return null;
  return (
    <nav className="app-views" aria-label="Your views">
      <ul className="app-views__list">
        {views.map(({ viewId, name, search }) => (
          <li key={viewId}>
            <a className="govuk-link" href={queueAddress(searchOfView(search))} aria-current={search === current ? "true" : undefined}>
              {name}
            </a>
          </li>
        ))}
        {saves && (
          <li>
            <a className="govuk-link" href={`/officer/applications/views?${new URLSearchParams({ search: current }).toString()}`}>
              Save these filters as a view
            </a>
          </li>
        )}
        {views.length > 0 && (
          <li>
            <a className="govuk-link" href="/officer/applications/views">
              Change your views
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** Names the filters that came along; without any there is nothing to name. */
export function SaveViewForm({ form, types }: { form: FormState; types: LicenseeTypes }) {
  const search = valueOf(form, "search");
  const filters = viewWords(search, types);
  if (filters === "" && Object.keys(form.errors).length === 0)
    return (
      <InsetText>
        To save a view, set the filters of{" "}
        <a className="govuk-link" href="/officer/applications">
          your applications
        </a>{" "}
        and choose “Save these filters as a view”.
      </InsetText>
    );
  return (
    <form method="post" noValidate>
      <input type="hidden" name="search" value={search} />
      <Input
        name="name"
        label="Name of the view"
        hint={filters === "" ? undefined : `It will show: ${filters}`}
        errorMessage={form.errors.name}
        defaultValue={valueOf(form, "name")}
        maxLength={40}
      />
      <Button preventDoubleClick>Save the view</Button>
    </form>
  );
}

/** What is kept, and the way to be rid of it. */
export function SavedViewTable({ views, types }: { views: readonly View[]; types: LicenseeTypes }) {
  if (views.length === 0) return null;
  return (
    <Table
      className="app-cards"
      caption="Saved views"
      captionClassName="govuk-table__caption--m"
      firstCellIsHeader
      head={["View", "Shows", { children: <span className="govuk-visually-hidden">Remove</span> }]}
      rows={views.map(({ viewId, name, search }) => [
        {
          children: (
            <a className="govuk-link" href={queueAddress(searchOfView(search))}>
              {name}
            </a>
          ),
        },
        { "data-label": "Shows", children: viewWords(search, types) },
        { children: <Removal viewId={viewId} name={name} /> },
      ])}
    />
  );
}

function Removal({ viewId, name }: { viewId: string; name: string }) {
  return (
    <form method="post" action={`/officer/applications/views/${viewId}/removal`}>
      <button type="submit" className="app-button-link">
        Remove<span className="govuk-visually-hidden"> the view {name}</span>
      </button>
    </form>
  );
}
