import { Button } from "#ui/govuk/button";
import { Input } from "#ui/govuk/input";

/** Asks which question a correction is about; `unknown` is a name that no published question has. */
export function ItemChooser({ course, unknown }: { course: string; unknown: string | null }) {
  return (
    <form method="get" className="app-form-column">
      <Input
        name="item"
        id="item"
        label="Short name of the question"
        hint={
          <>
            For example m5-late-booking. It stands under the question on the{" "}
            <a className="govuk-link" href={`/editor/courses/${course}/items`}>
              list of questions
            </a>
            .
          </>
        }
        errorMessage={unknown === null ? undefined : "No published question has this name"}
        defaultValue={unknown ?? ""}
        spellCheck={false}
      />
      <Button className="govuk-button--secondary">Open the question</Button>
    </form>
  );
}
