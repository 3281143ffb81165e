import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { cardFor } from "#app/domain/course/contact-card";
import { londonDate } from "#app/domain/licensing/calendar-date";
import { currentPerson } from "#app/server/access.server";
import { store } from "#app/server/store.server";
import { findAuthorityForDriver, listAuthorities } from "#db/queries/authorities";
import { listContacts } from "#db/queries/contacts";
import { ConcernAdvice } from "#ui/concern-advice";
import { ConcernNumbers } from "#ui/concern-numbers";
import { ConcernSources } from "#ui/concern-sources";
import { GloveboxCard } from "#ui/glovebox-card";
import { Page } from "#ui/page";
import { useWords } from "#ui/words-context";

export async function loader({ request }: LoaderFunctionArgs) {
  const [contacts, authorities, person] = await Promise.all([listContacts(store), listAuthorities(store), currentPerson(request)]);
  const own = person && (person.authorityId ?? (await findAuthorityForDriver(store, person.personId)));
  const asked = new URL(request.url).searchParams.get("area") ?? own;
  const areas = authorities.map(({ authorityId, name }) => ({ authorityId, name }));
  const area = areas.find(({ authorityId }) => authorityId === asked) ?? null;
  return { card: cardFor(contacts, area?.authorityId ?? null, londonDate(new Date())), area, areas };
}

export default function ReportAConcern() {
  const { card, area, areas } = useLoaderData<typeof loader>();
  const words = useWords().concern;
  return (
    <Page title={words.title} heading={null} wide>
      <div className="app-handout">
        <h1 className="govuk-heading-xl app-handout__title">{words.title}</h1>
        <p className="govuk-body-l app-handout__lead">{words.lead}</p>
        <div className="app-handout__columns">
          <ConcernNumbers card={card} area={area} areas={areas} />
          <ConcernAdvice />
        </div>
        <ConcernSources card={card} />
        <GloveboxCard card={card} area={area} />
      </div>
    </Page>
  );
}
