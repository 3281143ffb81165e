import type { PrintedCertificate } from "#app/domain/licensing/printed-certificate";
import { Button } from "#ui/govuk/button";
import { SummaryList } from "#ui/govuk/summary-list";
import { Page } from "#ui/page";
import { QrCode } from "#ui/qr-code";
import { useWords } from "#ui/words-context";

/** A pass on one sheet of paper, with its files beside it; and the page says itself that nobody needs them. */
export function CertificateSheet({ number, printed }: { number: string; printed: PrintedCertificate }) {
  const { certificate: words, consent } = useWords();
  return (
    <Page title={words.title} heading={null} back={{ href: "/home", text: words.back }}>
      <article className="app-certificate">
        <p className="app-certificate__kind">{printed.kind}</p>
        <h1 className="govuk-heading-l app-certificate__heading">{printed.heading}</h1>
        <p className="app-certificate__name">{printed.name}</p>
        <p className="govuk-body-l">{printed.has}</p>
        <Facts printed={printed} />
        <p className="govuk-body">{printed.place}</p>
        <Check printed={printed} />
        <p className="govuk-body-s app-certificate__register">
          {printed.register.entry}. {printed.register.fingerprint}: <code>{printed.register.hash}</code>
        </p>
      </article>
      <Copies number={number} />
      {printed.status.is === "valid" && (
        <p className="govuk-body app-no-print">
          <a className="govuk-link app-tap" href={`/certificates/${number}/consents`}>
            {consent.link}
          </a>
        </p>
      )}
    </Page>
  );
}

function Facts({ printed: { rows, status } }: { printed: PrintedCertificate }) {
  return (
    <SummaryList
      className="app-certificate__facts"
      rows={[
        ...rows.map(({ label, value }, index) => ({
          key: label,
          value: index === 0 ? <strong className="app-certificate-number">{value}</strong> : value,
        })),
        { key: status.label, value: <strong className={`app-certificate__status--${status.is}`}>{status.value}</strong> },
      ]}
    />
  );
}

function Check({ printed: { check } }: { printed: PrintedCertificate }) {
  return (
    <section className="app-certificate__check">
      <QrCode className="app-certificate__code" text={check.code} label={check.alt} />
      <div>
        <h2 className="govuk-heading-s">{check.title}</h2>
        <p className="govuk-body">
          {check.text}{" "}
          <a className="govuk-link" href="/certificate-check">
            {check.page.replace(/^https?:\/\//, "")}
          </a>
        </p>
      </div>
    </section>
  );
}

function Copies({ number }: { number: string }) {
  const words = useWords().certificate;
  const files: [string, string][] = [
    [`/certificates/${number}.pdf`, words.sheet],
    [`/certificates/${number}/card.pdf`, words.card],
    [`/certificates/${number}.jwt`, words.badge],
  ];
  return (
    <section className="app-no-print">
      <p className="govuk-body-l">{words.notNeeded}</p>
      <h2 className="govuk-heading-m">{words.keepTitle}</h2>
      <ul className="govuk-list govuk-list--spaced">
        {files.map(([href, text]) => (
          <li key={href}>
            <a className="govuk-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
      <p className="govuk-body">{words.badgeHint}</p>
      <Button type="button" className="govuk-button--secondary" data-print hidden>
        {words.print}
      </Button>
    </section>
  );
}
