import { STORY_PICTURES } from "#app/domain/course/story-pictures";
import { type FormState, valueOf } from "#app/ui/form-state";
import { Checkboxes } from "#ui/govuk/checkboxes";
import { Select } from "#ui/govuk/select";
import { Textarea } from "#ui/govuk/textarea";
import { TextField } from "#ui/text-field";

type ScenarioFieldsProps = { form: FormState; modules: readonly { value: string; children: string }[] };

/** The fields of a scenario, in the order in which it is read. */
export function ScenarioFields({ form, modules }: ScenarioFieldsProps) {
  return (
    <>
      <TextField form={form} name="title" label="Title" hint="Drivers read it above the story. For example: A night run to a hotel" />
      <Select
        name="topic"
        label="Module"
        hint="All its questions belong to this module."
        className="app-select-wide"
        items={[{ value: "", children: "Choose a module" }, ...modules]}
        defaultValue={valueOf(form, "topic")}
        errorMessage={form.errors.topic}
      />
      <Textarea
        name="passage"
        label="Story"
        hint="Short sentences in plain words. A new line begins a new paragraph. Telephone numbers belong in the questions."
        rows={8}
        defaultValue={valueOf(form, "passage")}
        errorMessage={form.errors.passage}
      />
      <Checkboxes
        name="journey"
        items={[
          {
            value: "yes",
            children: "It is a journey in steps",
            hint: "The situation of each question says what happens next. The questions after it show that again above their own situation.",
          },
        ]}
        defaultValues={[valueOf(form, "journey")]}
      />
      <Picture form={form} />
    </>
  );
}

function Picture({ form }: { form: FormState }) {
  return (
    <>
      <Select
        name="picture"
        label="Picture (optional)"
        hint="It stands above the story."
        className="app-select-wide"
        items={[{ value: "", children: "None" }, ...STORY_PICTURES.map((file) => ({ value: file, children: nameOf(file) }))]}
        defaultValue={valueOf(form, "picture")}
        errorMessage={form.errors.picture}
      />
      <TextField
        form={form}
        name="alt"
        label="What the picture shows"
        hint="For those who cannot see it. Leave it empty without a picture."
      />
    </>
  );
}

/** "night-run-to-a-hotel.svg" as "Night run to a hotel". */
function nameOf(file: string): string {
  const words = file.replace(/\.[a-z]+$/, "").replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
