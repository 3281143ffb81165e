import { londonDate, printDate } from "#app/domain/licensing/calendar-date";
import type { ConsentState } from "#app/domain/licensing/consent";
import { type FormState, valueOf } from "#app/ui/form-state";
import { DoneNotice } from "#ui/done-notice";
import { Button } from "#ui/govuk/button";
import { Select } from "#ui/govuk/select";
import { Table } from "#ui/govuk/table";
import { Page } from "#ui/page";
import { useWords } from "#ui/words-context";

type Consent = { consentId: string; authorityId: string | null; expiresAt: Date; state: ConsentState };
type Authorities = readonly { authorityId: string; name: string }[];
type ConsentsPageProps = {
  number: string;
  /** The council that issued the pass sees it anyway. */
  issuerId: string;
  consents: readonly Consent[];
  authorities: Authorities;
  done: string | null;
  form: FormState;
};

/** Who may see a pass besides the councils that have the driver's applications, and how to let them. */
export function ConsentsPage({ number, issuerId, consents, authorities, done, form }: ConsentsPageProps) {
  const words = useWords().consent;
  const address = `/certificates/${number}`;
  return (
    <Page title={words.title} caption={number} errors={form.errors} back={{ href: address, text: words.back }}>
      <DoneNotice title={words.saved.title} messages={{ given: words.saved.given, withdrawn: words.saved.withdrawn }} done={done} />
      <p className="govuk-body">{words.lead}</p>
      <p className="govuk-body">{words.automatic}</p>
      <h2 className="govuk-heading-m">{words.council.heading}</h2>
      <p className="govuk-body">{words.council.text}</p>
      <CouncilForm authorities={authorities.filter(({ authorityId }) => authorityId !== issuerId)} form={form} />
      <h2 className="govuk-heading-m">{words.code.heading}</h2>
      <p className="govuk-body">{words.code.text}</p>
      <form method="post" action={`${address}/consent-codes`}>
        <Button className="govuk-button--secondary" preventDoubleClick>
          {words.code.submit}
        </Button>
      </form>
      <Given consents={consents} authorities={authorities} address={address} />
    </Page>
  );
}

function CouncilForm({ authorities, form }: { authorities: Authorities; form: FormState }) {
  const words = useWords().consent.council;
  const councils = authorities.map(({ authorityId, name }) => ({ value: authorityId, children: name }));
  return (
    <form method="post" noValidate>
      <Select
        name="authority"
        label={words.label}
        defaultValue={valueOf(form, "authority")}
        errorMessage={form.errors.authority}
        items={[{ value: "", children: words.choose }, ...councils]}
      />
      <Button preventDoubleClick>{words.submit}</Button>
    </form>
  );
}

function Given({ consents, authorities, address }: { consents: readonly Consent[]; authorities: Authorities; address: string }) {
  const words = useWords().consent;
  if (consents.length === 0) return null;
  const nameOf = (id: string | null) => authorities.find(({ authorityId }) => authorityId === id)?.name ?? words.byCode;
  return (
    <Table
      className="app-cards"
      caption={words.given}
      captionClassName="govuk-table__caption--m"
      firstCellIsHeader
      head={[words.to, words.until, words.state, { children: <span className="govuk-visually-hidden">{words.withdraw}</span> }]}
      rows={consents.map(({ consentId, authorityId, expiresAt, state }) => [
        nameOf(authorityId),
        { "data-label": words.until, children: printDate(londonDate(expiresAt)) },
        { "data-label": words.state, children: words.states[state] },
        {
          children: state === "open" && (
            <form method="post" action={`${address}/consents/${consentId}/withdrawal`}>
              <Button className="govuk-button--secondary govuk-!-margin-bottom-0" preventDoubleClick>
                {words.withdraw}
                <span className="govuk-visually-hidden">{words.withdrawFor(nameOf(authorityId))}</span>
              </Button>
            </form>
          ),
        },
      ])}
    />
  );
}
