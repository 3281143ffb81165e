import { propsFrom } from "#tests/support/govuk/elements";
import { proveFixtures } from "#tests/support/govuk/fixtures";
import { field, type FieldOptions } from "#tests/support/govuk/options";
import { FileUpload } from "#ui/govuk/file-upload";

interface Options extends FieldOptions {
  multiple?: boolean;
  javascript?: boolean;
  wrapperClasses?: string;
  wrapperAttributes?: Record<string, unknown>;
  chooseFilesButtonText?: string;
  noFileChosenText?: string;
  multipleFilesChosenText?: { one?: string; other?: string };
  dropInstructionText?: string;
  enteredDropZoneText?: string;
  leftDropZoneText?: string;
}

proveFixtures<Options>("file-upload", (options) => {
  // Browsers ignore the value of a file input, and the official template does so too.
  const { defaultValue: _ignored, ...props } = field(options);
  return <FileUpload {...props} multiple={options.multiple} dropZone={options.javascript && dropZone(options)} />;
});

function dropZone(options: Options) {
  return {
    className: options.wrapperClasses,
    "data-i18n.choose-files-button": options.chooseFilesButtonText,
    "data-i18n.no-file-chosen": options.noFileChosenText,
    "data-i18n.multiple-files-chosen.one": options.multipleFilesChosenText?.one,
    "data-i18n.multiple-files-chosen.other": options.multipleFilesChosenText?.other,
    "data-i18n.drop-instruction": options.dropInstructionText,
    "data-i18n.entered-drop-zone": options.enteredDropZoneText,
    "data-i18n.left-drop-zone": options.leftDropZoneText,
    ...propsFrom(options.wrapperAttributes),
  };
}
