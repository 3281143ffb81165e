import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { cardFor } from "#app/domain/course/contact-card";
import { Handout } from "#app/domain/course/content-schema";
import { londonDate } from "#app/domain/licensing/calendar-date";
import { currentPerson } from "#app/server/access.server";
import { store } from "#app/server/store.server";
import { findLastClaimedForDriver, listAuthorities } from "#db/queries/authorities";
import { listContacts } from "#db/queries/contacts";
import { findLiveVersion } from "#db/queries/courses";
import { ConcernAdvice } from "#ui/concern-advice";
import { ConcernNumbers } from "#ui/concern-numbers";
import { ConcernSources } from "#ui/concern-sources";
import { GloveboxCard } from "#ui/glovebox-card";
import { OtherHandout } from "#ui/other-handout";
import { Page } from "#ui/page";
import { useWords } from "#ui/words-context";

export async function loader({ request }: LoaderFunctionArgs) {
  const [contacts, authorities, person] = await Promise.all([listContacts(store), listAuthorities(store), currentPerson(request)]);
  const claimed = person && (await findLastClaimedForDriver(store, person.personId));
  const asked = new URL(request.url).searchParams;
  const wanted = asked.get("area") ?? person?.authorityId ?? claimed?.authorityId;
  const areas = authorities.map(({ authorityId, name }) => ({ authorityId, name }));
  const area = areas.find(({ authorityId }) => authorityId === wanted) ?? null;
  const own = claimed && (await findLiveVersion(store, claimed.courseId));
  const handout = Handout.catch(own?.course.handout ?? "vehicle").parse(asked.get("card"));
  return { card: cardFor(contacts, area?.authorityId ?? null, londonDate(new Date())), area, areas, handout };
}

export default function ReportAConcern() {
  const { areas, ...shown } = useLoaderData<typeof loader>();
  const words = useWords().concern;
  return (
    <Page title={words.title} heading={null} wide>
      <div className="app-handout">
        <h1 className="govuk-heading-xl app-handout__title">{words.title}</h1>
        <p className="govuk-body-l app-handout__lead">{words.lead}</p>
        <OtherHandout area={shown.area} handout={shown.handout} />
        <div className="app-handout__columns">
          <ConcernNumbers {...shown} areas={areas} />
          <ConcernAdvice handout={shown.handout} />
        </div>
        <ConcernSources {...shown} />
        <GloveboxCard {...shown} />
      </div>
    </Page>
  );
}
