import { Panel } from "#ui/govuk/panel";
import { Page } from "#ui/page";
import { useWords } from "#ui/words-context";

/** The code to read out, large enough to read from a phone on the counter. */
export function ConsentCode({ number, code }: { number: string; code: string | null }) {
  const { title, code: words } = useWords().consent;
  const back = { href: `/certificates/${number}/consents`, text: title };
  if (code === null)
    return (
      <Page title={words.gone} back={back}>
        <p className="govuk-body">{words.ask}</p>
      </Page>
    );
  return (
    <Page title={words.title} heading={null} back={back}>
      <Panel title={words.title} className="app-passed">
        <strong className="app-room-code__code">{code}</strong>
        <br />
        {words.number}
        <br />
        <strong className="app-certificate-number">{number}</strong>
      </Panel>
      <p className="govuk-body-l">{words.say}</p>
      <p className="govuk-body">{words.once}</p>
    </Page>
  );
}
