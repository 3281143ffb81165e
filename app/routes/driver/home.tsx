import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { readStanding } from "#app/commands/read-driver-standing.server";
import { requireDriver } from "#app/server/access.server";
import { store } from "#app/server/store.server";
import { ApplicationCard } from "#ui/application-card";
import { NotificationBanner } from "#ui/govuk/notification-banner";
import { NextStepPanel } from "#ui/next-step-panel";
import { Page } from "#ui/page";
import { SavedProgress } from "#ui/saved-progress";
import { useWords } from "#ui/words-context";

export async function loader({ request }: LoaderFunctionArgs) {
  const driver = await requireDriver(request);
  const standing = await readStanding(store, driver.personId, new Date());
  const addedId = new URL(request.url).searchParams.get("added");
  const added = standing.applications.find(({ applicationId }) => applicationId === addedId)?.identity ?? null;
  return { standing, added };
}

export default function Home() {
  const { standing, added } = useLoaderData<typeof loader>();
  const words = useWords();
  const { title, added: notice, applications, addAnother } = words.home;
  const [lead] = standing.steps;
  return (
    <Page title={title}>
      {added && (
        <NotificationBanner
          type="success"
          title={notice.title}
          text={added === "confirmed" ? notice.confirmed : notice.toCheck}
          disableAutoFocus
        />
      )}
      <NextStepPanel step={lead} standing={standing} />
      {standing.courses.map((course) => (
        <SavedProgress key={course.courseId} course={course} />
      ))}
      {standing.applications.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{applications}</h2>
          {standing.applications.map((application) => (
            <ApplicationCard
              key={application.applicationId}
              application={application}
              standing={standing}
              withStep={lead.kind !== "add-application" && lead.applicationId !== application.applicationId}
            />
          ))}
          <p className="govuk-body">
            <a className="govuk-link app-tap" href="/applications#add">
              {addAnother}
            </a>
          </p>
        </>
      )}
    </Page>
  );
}
