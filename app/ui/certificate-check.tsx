import { printDate } from "#app/domain/licensing/calendar-date";
import type { CertificateStatus } from "#app/domain/licensing/certificate";
import type { FormState } from "#app/ui/form-state";
import { Button, ButtonLink } from "#ui/govuk/button";
import { SummaryList } from "#ui/govuk/summary-list";
import { Tag } from "#ui/govuk/tag";
import { Page } from "#ui/page";
import { TextField } from "#ui/text-field";
import { useWords } from "#ui/words-context";

type Answer = { holder: string; passedOn: string; validUntil: string; status: CertificateStatus; today: string };

const COLOURS: Record<CertificateStatus, string> = {
  valid: "govuk-tag--green",
  expired: "govuk-tag--red",
  superseded: "govuk-tag--yellow",
  revoked: "govuk-tag--red",
};

/** Asks for what stands on the certificate. */
export function CheckForm({ form }: { form: FormState }) {
  const words = useWords().certificateCheck;
  return (
    <Page title={words.title} back={{ href: "/", text: words.back }} errors={form.errors}>
      <p className="govuk-body-l">{words.lead}</p>
      <form method="post" noValidate autoComplete="off">
        <TextField
          form={form}
          name="number"
          label={words.number}
          hint={words.numberHint}
          className="govuk-input--width-20"
          spellCheck={false}
          autoCapitalize="characters"
        />
        <TextField
          form={form}
          name="surname"
          label={words.surname}
          hint={words.surnameHint}
          className="govuk-input--width-20"
          spellCheck={false}
        />
        <Button>{words.submit}</Button>
      </form>
    </Page>
  );
}

/** What is said of a certificate, and nothing else of whoever holds it. */
export function CheckResult({ answer: { holder, passedOn, validUntil, status, today } }: { answer: Answer }) {
  const words = useWords().certificateCheck;
  const { tag, text } = words.statuses[status];
  return (
    <Page title={`${tag}: ${words.title}`} heading={text} back={{ href: "/", text: words.back }}>
      <section className={`app-check app-check--${status}`}>
        <Tag className={`app-status app-status--large ${COLOURS[status]}`}>{tag}</Tag>
        <SummaryList
          rows={[
            { key: words.holder, value: <strong>{holder}</strong> },
            { key: words.passedOn, value: printDate(passedOn) },
            { key: words.validUntil, value: printDate(validUntil) },
          ]}
        />
        <p className="govuk-body">{words.checkedOn(printDate(today))}</p>
      </section>
      <p className="govuk-body-l">{words.compare}</p>
      <div className="govuk-button-group app-no-print">
        <ButtonLink href="/certificate-check">{words.again}</ButtonLink>
        <Button type="button" className="govuk-button--secondary" data-print hidden>
          {words.print}
        </Button>
      </div>
    </Page>
  );
}

/** A code that nobody's certificate carries, or somebody who tries codes. */
export function CheckRefused({ reason }: { reason: "not-found" | "too-many-tries" | null }) {
  const words = useWords().certificateCheck;
  const tooMany = reason === "too-many-tries";
  return (
    <Page title={tooMany ? words.tooManyTitle : words.unknownTitle} back={{ href: "/", text: words.back }}>
      <p className="govuk-body-l">{tooMany ? words.errors["too-many-tries"] : words.unknown}</p>
      <ButtonLink href="/certificate-check">{words.title}</ButtonLink>
    </Page>
  );
}
