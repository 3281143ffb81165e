import type { ReportPeriod } from "#app/domain/licensing/report-period";
import { Button } from "#ui/govuk/button";
import { Input } from "#ui/govuk/input";

/** Which months; a plain form whose address can be kept. */
export function ReportPeriodForm({ period, error }: { period: ReportPeriod; error: string | null }) {
  return (
    <search className="app-no-print">
      <form className="app-filters" method="get" action="/officer/reports">
        <Input
          id="from"
          name="from"
          label="From month"
          hint="Such as 2026-04"
          defaultValue={period.from}
          className="govuk-input--width-10"
          errorMessage={error ?? undefined}
        />
        <Input id="to" name="to" label="To month" hint="Such as 2026-11" defaultValue={period.to} className="govuk-input--width-10" />
        <div className="govuk-form-group app-actions">
          <Button className="govuk-button--secondary govuk-!-margin-bottom-0">Show</Button>
        </div>
      </form>
    </search>
  );
}
