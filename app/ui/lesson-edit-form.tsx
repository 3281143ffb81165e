import type { Lesson } from "#app/domain/course/content-schema";
import type { PublicationProblem } from "#app/domain/course/publication";
import { HIGHEST_READING_GRADE } from "#app/domain/course/readability";
import { type FormState, valueOf } from "#app/ui/form-state";
import { StaleNotice } from "#ui/draft-notices";
import { Button } from "#ui/govuk/button";
import { Textarea } from "#ui/govuk/textarea";
import { Grade } from "#ui/module-contents";
import { ProblemNotice } from "#ui/problem-notice";
import { TextField } from "#ui/text-field";

type LessonEditFormProps = {
  form: FormState;
  /** The lesson as it stands in the draft. */
  lesson: Lesson;
  problems: readonly PublicationProblem[];
  /** The basis of what somebody else saved meanwhile, or null. */
  current: string | null;
};

/** A lesson as Markdown, with how hard it reads and what would stop its publication. */
export function LessonEditForm({ form, lesson, problems, current }: LessonEditFormProps) {
  return (
    <>
      <p className="govuk-body">
        Reading grade of the saved text: <Grade body={lesson.body} />
        <span className="app-muted"> (at most {HIGHEST_READING_GRADE} for publication)</span>
      </p>
      <ProblemNotice problems={problems} />
      {current !== null && (
        <StaleNotice>
          <p className="govuk-body govuk-!-font-weight-bold">
            {lesson.title} ({lesson.minutes} minutes)
          </p>
          <pre className="app-lines">{lesson.body}</pre>
        </StaleNotice>
      )}
      <form method="post" noValidate className="app-form-column">
        <input type="hidden" name="basis" value={current ?? valueOf(form, "basis")} />
        <TextField form={form} name="title" label="Title" />
        <TextField form={form} name="minutes" label="Minutes to read" className="govuk-input--width-2" inputMode="numeric" />
        <Textarea
          name="body"
          label="Text"
          hint="Markdown: ## before a heading, - before each point of a list, ** around important words, {{number:police-emergency}} for a telephone number."
          rows={24}
          defaultValue={valueOf(form, "body")}
          errorMessage={form.errors.body}
        />
        <Button>Save in the draft</Button>
      </form>
    </>
  );
}
