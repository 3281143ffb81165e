import { proveFixtures } from "#tests/support/govuk/fixtures";
import { field, type FieldOptions } from "#tests/support/govuk/options";
import { Textarea } from "#ui/govuk/textarea";

proveFixtures<FieldOptions & { rows?: number }>("textarea", ({ rows, ...options }) => <Textarea {...field(options)} rows={rows} />);
