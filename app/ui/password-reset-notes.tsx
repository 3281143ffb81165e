import { ButtonLink } from "#ui/govuk/button";
import { Page } from "#ui/page";
import { useWords } from "#ui/words-context";

/** The same for every address that was typed, whether or not it has an account. */
export function ResetSent({ demonstration }: { demonstration: boolean }) {
  const words = useWords().passwordReset.sent;
  return (
    <Page title={words.title} back={{ href: "/sign-in" }}>
      <p className="govuk-body-l">{words.text}</p>
      <p className="govuk-body">{words.nothing}</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/password-reset">
          {words.again}
        </a>
      </p>
      {demonstration && (
        <p className="app-tile">
          {words.demonstration}{" "}
          <a className="govuk-link" href="/demonstration/mail">
            {words.demonstrationLink}
          </a>
        </p>
      )}
    </Page>
  );
}

export function ResetDone() {
  const words = useWords().passwordReset.done;
  return (
    <Page title={words.title}>
      <p className="govuk-body-l">{words.text}</p>
      <ButtonLink href="/sign-in">{words.signIn}</ButtonLink>
    </Page>
  );
}

export function ResetOver() {
  const words = useWords().passwordReset.over;
  return (
    <Page title={words.title}>
      <p className="govuk-body">{words.text}</p>
      <ButtonLink href="/password-reset">{words.again}</ButtonLink>
    </Page>
  );
}
