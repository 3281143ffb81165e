import type { ModuleHead } from "#app/domain/course/content-schema";
import { type FormState, valueOf } from "#app/ui/form-state";
import { StaleNotice } from "#ui/draft-notices";
import { Button } from "#ui/govuk/button";
import { Textarea } from "#ui/govuk/textarea";
import { TextField } from "#ui/text-field";

type ModuleHeadFormProps = { form: FormState; current: { module: ModuleHead; basis: string } | null };

/** Title and summary of a module; `current` is what somebody else saved meanwhile. */
export function ModuleHeadForm({ form, current }: ModuleHeadFormProps) {
  return (
    <section aria-labelledby="head-title">
      <h2 className="govuk-heading-m" id="head-title">
        Title and summary
      </h2>
      {current && (
        <StaleNotice>
          <p className="govuk-body govuk-!-font-weight-bold">{current.module.title}</p>
          <p className="govuk-body govuk-!-margin-bottom-0">{current.module.summary}</p>
        </StaleNotice>
      )}
      <form method="post" noValidate className="app-form-column">
        <input type="hidden" name="basis" value={current?.basis ?? valueOf(form, "basis")} />
        <TextField form={form} name="title" label="Title" />
        <Textarea name="summary" label="Summary" rows={3} defaultValue={valueOf(form, "summary")} errorMessage={form.errors.summary} />
        <Button>Save in the draft</Button>
      </form>
    </section>
  );
}
