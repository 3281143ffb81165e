import { printVersions } from "#app/ui/version-list";
import { InsetText } from "#ui/govuk/inset-text";

/** Which versions have the question as it is shown, and the way to how others have it. Each way of putting it is corrected by itself. */
export function PublishedForms({ course, itemId, shown, others }: { course: string; itemId: string; shown: number[]; others: number[][] }) {
  return (
    <InsetText>
      This is the question as it stands in {printVersions(shown)}. A correction reaches every test that was taken on{" "}
      {shown.length === 1 ? "it" : "one of them"}.
      {others.map((versions) => (
        <span key={versions.join()} className="app-problem">
          <a className="govuk-link" href={`/editor/courses/${course}/corrections/new?item=${itemId}&version=${versions[0]}`}>
            See it as it stands in {printVersions(versions)}
          </a>
        </span>
      ))}
    </InsetText>
  );
}
