import { type LoaderFunctionArgs, redirect } from "react-router";
import { homeOf } from "#app/domain/licensing/role";
import { currentPerson } from "#app/server/access.server";
import { Page } from "#ui/page";
import { StartAside, StartFacts, StartNeeds } from "#ui/start-parts";
import { ButtonLink } from "#ui/govuk/button";
import { useWords } from "#ui/words-context";

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await currentPerson(request);
  return person ? redirect(homeOf(person.role)) : null;
}

export default function Start() {
  const words = useWords().start;
  return (
    <Page title={words.title} heading={null} wide>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <h1 className="govuk-heading-xl app-start__title">{words.title}</h1>
          <p className="govuk-body-l">{words.lead}</p>
          <div className="app-start__begin">
            <ButtonLink href="/register" isStartButton>
              {words.button}
            </ButtonLink>
            <p className="govuk-body">
              {words.haveOne}{" "}
              <a className="govuk-link" href="/sign-in">
                {words.signIn}
              </a>
            </p>
          </div>
          <StartFacts />
          <StartNeeds />
        </div>
        <div className="govuk-grid-column-one-third">
          <StartAside />
        </div>
      </div>
    </Page>
  );
}
