import type { Attributes } from "#app/ui/govuk/attributes";
import { classNames } from "#app/ui/govuk/class-names";
import { describedBy, LabelledGroup, type LabelledProps } from "#ui/govuk/form-group";

export interface FileUploadProps extends Omit<Attributes<"input">, "value" | "defaultValue" | "type">, LabelledProps {
  name: string;
  /** Wraps the input so that govuk-frontend's script makes it a drop zone; an object adds attributes to the wrapper. */
  dropZone?: boolean | Attributes<"div">;
}

export function FileUpload({ dropZone, label, hint, errorMessage, formGroup, ...input }: FileUploadProps) {
  const question = { hint, errorMessage };
  const id = input.id ?? input.name;
  const control = (
    <input
      {...input}
      type="file"
      id={id}
      className={classNames("govuk-file-upload", input.className, errorMessage ? "govuk-file-upload--error" : undefined)}
      aria-describedby={describedBy(id, question, input["aria-describedby"])}
    />
  );
  return (
    <LabelledGroup id={id} label={label} formGroup={formGroup} {...question}>
      {dropZone ? <DropZone {...(dropZone === true ? {} : dropZone)}>{control}</DropZone> : control}
    </LabelledGroup>
  );
}

function DropZone({ className, ...rest }: Attributes<"div">) {
  return <div className={classNames("govuk-file-upload-wrapper", className)} data-module="govuk-file-upload" {...rest} />;
}
