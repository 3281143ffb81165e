import { type LoaderFunctionArgs, useLoaderData } from "react-router";
import { readReview } from "#app/commands/read-review.server";
import { requireDriver } from "#app/server/access.server";
import { found } from "#app/server/found";
import { store } from "#app/server/store.server";
import { ItemReportLink } from "#ui/item-report-link";
import { Page } from "#ui/page";
import { ReviewedItem } from "#ui/reviewed-item";
import { useWords } from "#ui/words-context";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const driver = await requireDriver(request);
  return found(await readReview(store, driver, found(params.id), new Date()));
}

export default function AttemptReview() {
  const { attemptId, items, answersKept } = useLoaderData<typeof loader>();
  const words = useWords().review;
  return (
    <Page title={words.title} back={{ href: `/attempts/${attemptId}/result`, text: words.back }}>
      <p className="govuk-body-l">{words.lead}</p>
      <p className="govuk-body">{words.share}</p>
      {!answersKept && <p className="govuk-body">{words.notKept}</p>}
      {items.map((item) => (
        <div key={item.position} className="govuk-!-margin-bottom-8">
          <ReviewedItem item={item} of={items.length} answersKept={answersKept} />
          <ItemReportLink attemptId={attemptId} position={item.position} />
        </div>
      ))}
    </Page>
  );
}
