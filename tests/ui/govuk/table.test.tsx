import { proveFixtures } from "#tests/support/govuk/fixtures";
import { part, wrapper, type PartOptions } from "#tests/support/govuk/options";
import { Table } from "#ui/govuk/table";

interface CellOptions extends PartOptions {
  format?: "numeric";
  colspan?: number;
  rowspan?: number;
}

interface Options extends PartOptions {
  caption?: string;
  captionClasses?: string;
  head?: CellOptions[];
  rows: (CellOptions[] | false | null)[];
  firstCellIsHeader?: boolean;
}

proveFixtures<Options>("table", ({ caption, captionClasses, head, rows, firstCellIsHeader, ...options }) => (
  <Table
    caption={caption}
    captionClassName={captionClasses}
    head={head?.map(cell)}
    rows={rows.map((row) => row && row.map(cell))}
    firstCellIsHeader={firstCellIsHeader}
    {...wrapper(options)}
  />
));

function cell(options: CellOptions) {
  const { format, colspan, rowspan, ...rest } = options;
  if (options.text && Object.keys(options).length === 1) return options.text;
  return { format, colSpan: colspan, rowSpan: rowspan, ...part(rest) };
}
