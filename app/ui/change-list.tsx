import type { Change } from "#app/domain/course/changes";
import { ChangedFields } from "#ui/changed-fields";
import { Details } from "#ui/govuk/details";
import { Tag } from "#ui/govuk/tag";

const WHAT = { added: "govuk-tag--green", changed: "govuk-tag--blue", removed: "govuk-tag--red" };

/** Every change, down to the option; `withdrawal` gives the address where one of them is discarded. */
export function ChangeList({ changes, withdrawal }: { changes: readonly Change[]; withdrawal?: (change: Change) => string }) {
  return changes.map((change) => (
    <article key={`${change.kind} ${change.slug}`} className="app-change">
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{change.title}</h3>
      <p className="app-change__about">
        <Tag className={WHAT[change.what]}>{change.what}</Tag>
        {change.decidesMarks && <Tag className="govuk-tag--purple">Decides marks</Tag>}
        <span className="app-muted">
          {change.kind === "item" ? "question" : change.kind} {change.slug}
        </span>
        {withdrawal && (
          <a className="govuk-link" href={withdrawal(change)}>
            Discard<span className="govuk-visually-hidden"> the change to {change.title}</span>
          </a>
        )}
      </p>
      {change.what === "removed" ? (
        <Details summary="What it said">
          <ChangedFields fields={change.fields} />
        </Details>
      ) : (
        <ChangedFields fields={change.fields} />
      )}
    </article>
  ));
}
