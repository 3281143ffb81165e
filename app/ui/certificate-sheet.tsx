import { printDate } from "#app/domain/licensing/calendar-date";
import { Button } from "#ui/govuk/button";
import { SummaryList } from "#ui/govuk/summary-list";
import { Page } from "#ui/page";
import { useWords } from "#ui/words-context";

type CertificateSheetProps = {
  number: string;
  name: string;
  authorityName: string;
  licenseeLabel: string | null;
  course: { title: string; version: number };
  validity: { passedOn: string; validUntil: string; today: string; isValid: boolean };
  register: { seq: number; hash: string };
};

/** A pass on one sheet of paper, which says itself that nobody needs the paper. */
export function CertificateSheet(certificate: CertificateSheetProps) {
  const words = useWords().certificate;
  const { name } = certificate;
  return (
    <Page title={words.title} heading={null} back={{ href: "/home", text: words.back }}>
      <article className="app-certificate">
        <p className="app-certificate__kind">{words.title}</p>
        <h1 className="govuk-heading-l app-certificate__heading">{words.heading}</h1>
        <p className="app-certificate__name">{name}</p>
        <p className="govuk-body-l">{words.has}</p>
        <Facts certificate={certificate} />
        <p className="govuk-body">{words.home}</p>
        <Register register={certificate.register} />
      </article>
      <p className="govuk-body-l">{words.notNeeded}</p>
      <Button type="button" className="govuk-button--secondary app-no-print" data-print hidden>
        {words.print}
      </Button>
    </Page>
  );
}

function Facts({ certificate: { number, authorityName, licenseeLabel, course, validity } }: { certificate: CertificateSheetProps }) {
  const words = useWords().certificate;
  const { passedOn, validUntil, today, isValid } = validity;
  const status = isValid ? words.valid(printDate(today)) : words.expired(printDate(today));
  return (
    <SummaryList
      className="app-certificate__facts"
      rows={[
        { key: words.number, value: <strong className="app-certificate-number">{number}</strong> },
        { key: words.passedOn, value: printDate(passedOn) },
        { key: words.validUntil, value: printDate(validUntil) },
        licenseeLabel !== null && { key: words.licence, value: licenseeLabel },
        { key: words.authority, value: authorityName },
        { key: words.course, value: words.courseVersion(course.title, course.version) },
        { key: words.status, value: <strong>{status}</strong> },
      ]}
    />
  );
}

function Register({ register: { seq, hash } }: { register: CertificateSheetProps["register"] }) {
  const words = useWords().certificate;
  return (
    <p className="govuk-body-s app-certificate__register">
      {words.register}: {words.entry(seq)}. {words.fingerprint}: <code>{hash}</code>
    </p>
  );
}
