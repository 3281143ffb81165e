import { printDateTime } from "#app/domain/licensing/calendar-date";
import { useWords } from "#ui/words-context";

export type SentReport = { words: string; reportedAt: Date; settlement: string | null };

/** What a driver has said about a question before, with the editors' answers. */
export function SentReports({ reports }: { reports: readonly SentReport[] }) {
  const words = useWords().itemReport;
  if (reports.length === 0) return null;
  return (
    <section aria-labelledby="sent-reports">
      <h2 className="govuk-heading-m" id="sent-reports">
        {words.earlier}
      </h2>
      {reports.map((report, index) => (
        <article key={index} className="app-tile">
          <p className="govuk-body-s app-muted">{words.sentOn(printDateTime(report.reportedAt))}</p>
          <p className="govuk-body app-as-typed">{report.words}</p>
          <p className="govuk-body">
            {report.settlement === null ? (
              <span className="app-muted">{words.waiting}</span>
            ) : (
              <>
                <strong>{words.answer}:</strong> {report.settlement}
              </>
            )}
          </p>
        </article>
      ))}
    </section>
  );
}
