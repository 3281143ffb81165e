import type { ReactNode } from "react";
import type { Attributes, Optional } from "#app/ui/govuk/attributes";
import { classNames } from "#app/ui/govuk/class-names";

/** Plain text, or a cell with attributes of its own. */
export type TableCell = string | number | (Attributes<"td"> & { format?: "numeric" });

export interface TableProps extends Omit<Attributes<"table">, "children"> {
  caption?: ReactNode;
  captionClassName?: string;
  head?: readonly TableCell[];
  rows: readonly Optional<readonly TableCell[]>[];
  firstCellIsHeader?: boolean;
}

export function Table({ caption, captionClassName, head, rows, firstCellIsHeader, className, ...rest }: TableProps) {
  return (
    <table className={classNames("govuk-table", className)} {...rest}>
      {caption && <caption className={classNames("govuk-table__caption", captionClassName)}>{caption}</caption>}
      {head && <TableHead cells={head} />}
      <tbody className="govuk-table__body">
        {rows.map((row, index) => row && <TableRow key={index} cells={row} firstCellIsHeader={firstCellIsHeader} />)}
      </tbody>
    </table>
  );
}

function TableHead({ cells }: { cells: readonly TableCell[] }) {
  return (
    <thead className="govuk-table__head">
      <tr className="govuk-table__row">
        {cells.map((cell, index) => {
          const { format, className, ...rest } = cellAttributes(cell);
          const formatted = format && `govuk-table__header--${format}`;
          return <th key={index} scope="col" className={classNames("govuk-table__header", formatted, className)} {...rest} />;
        })}
      </tr>
    </thead>
  );
}

function TableRow({ cells, firstCellIsHeader }: { cells: readonly TableCell[]; firstCellIsHeader: boolean | undefined }) {
  return (
    <tr className="govuk-table__row">
      {cells.map((cell, index) => {
        const { format, className, ...rest } = cellAttributes(cell);
        if (index === 0 && firstCellIsHeader) {
          return <th key={index} scope="row" className={classNames("govuk-table__header", className)} {...rest} />;
        }
        const formatted = format && `govuk-table__cell--${format}`;
        return <td key={index} className={classNames("govuk-table__cell", formatted, className)} {...rest} />;
      })}
    </tr>
  );
}

function cellAttributes(cell: TableCell) {
  return typeof cell === "object" ? cell : { children: cell, format: undefined, className: undefined };
}
