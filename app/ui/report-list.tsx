import type { ReactNode } from "react";
import { printDateTime } from "#app/domain/licensing/calendar-date";
import { Tag } from "#ui/govuk/tag";

export type Report = {
  reportId: string;
  itemId: string;
  /** The question as it was published last. */
  stem: string;
  /** Whether it stands in the bank, so that there is a page to open. */
  inBank: boolean;
  words: string;
  reportedAt: Date;
  settlement: string | null;
  /** How many reports there are about the same question. */
  reports: number;
};

/** What drivers report, each with the ways to look into it. Nothing here says who wrote it. */
export function ReportList({ course, reports }: { course: string; reports: readonly Report[] }) {
  return reports.map((report) => (
    <article key={report.reportId} className="app-change">
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{report.stem}</h3>
      <p className="app-change__about">
        {report.reports > 1 && <Tag className="govuk-tag--orange">{report.reports} reports</Tag>}
        <span className="app-muted">question {report.itemId}</span>
        <span className="app-muted">{printDateTime(report.reportedAt)}</span>
      </p>
      <blockquote className="app-quote">{report.words}</blockquote>
      {report.settlement !== null && (
        <p className="govuk-body">
          <strong>Answer:</strong> {report.settlement}
        </p>
      )}
      <ReportLinks course={course} report={report} />
    </article>
  ));
}

function ReportLinks({ course, report: { reportId, itemId, inBank, settlement } }: { course: string; report: Report }) {
  const base = `/editor/courses/${course}`;
  return (
    <p className="govuk-body app-actions govuk-!-margin-bottom-0">
      {settlement === null && (
        <ReportLink href={`${base}/reports/${reportId}/settlement`} about={itemId}>
          Answer
        </ReportLink>
      )}
      {inBank && (
        <ReportLink href={`${base}/items/${itemId}`} about={itemId}>
          Open the question
        </ReportLink>
      )}
      <ReportLink href={`${base}/statistics/${itemId}`} about={itemId}>
        Statistics
      </ReportLink>
      <ReportLink href={`${base}/corrections/new?item=${itemId}`} about={itemId}>
        Correct results
      </ReportLink>
    </p>
  );
}

function ReportLink({ href, about, children }: { href: string; about: string; children: ReactNode }) {
  return (
    <a className="govuk-link" href={href}>
      {children}
      <span className="govuk-visually-hidden"> ({about})</span>
    </a>
  );
}
