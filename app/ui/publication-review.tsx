import type { Change } from "#app/domain/course/changes";
import type { PublicationProblem } from "#app/domain/course/publication";
import type { FormState } from "#app/ui/form-state";
import { ChangeList } from "#ui/change-list";
import { InsetText } from "#ui/govuk/inset-text";
import { NotificationBanner } from "#ui/govuk/notification-banner";
import { SummaryList } from "#ui/govuk/summary-list";
import { PublicationForm } from "#ui/publication-form";
import { PublicationProblems } from "#ui/publication-problems";

export type Review = {
  slug: string;
  live: number;
  changes: readonly Change[];
  problems: readonly PublicationProblem[];
  underWay: number;
  second: { needed: boolean; mayPublish: boolean };
  published: boolean;
  basis: string;
};

/** What publishing would change, what stands in its way, and the button when nothing does. */
export function PublicationReview({ review, form }: { review: Review; form: FormState }) {
  const { slug, live, changes, problems, published } = review;
  if (changes.length === 0)
    return (
      <>
        {published && <NotificationBanner type="success" text={`Version ${live} is published and live.`} />}
        <p className="govuk-body">There are no unpublished changes. Drivers see version {live}.</p>
      </>
    );
  return (
    <>
      <Facts review={review} />
      {problems.length > 0 && (
        <>
          <h2 className="govuk-heading-m">To mend first</h2>
          <PublicationProblems course={slug} problems={problems} />
        </>
      )}
      <h2 className="govuk-heading-m">What changes</h2>
      <ChangeList changes={changes} withdrawal={({ kind, slug: part }) => `/editor/courses/${slug}/draft/${kind}/${part}/withdrawal`} />
      <Decision review={review} form={form} />
    </>
  );
}

function Facts({ review: { live, changes, underWay, second } }: { review: Review }) {
  const drivers = underWay === 1 ? "1 driver is" : `${underWay} drivers are`;
  return (
    <SummaryList
      rows={[
        { key: "Becomes", value: `Version ${live + 1}, in place of version ${live}` },
        { key: "Changes", value: changes.length },
        {
          key: "Under way",
          value:
            underWay === 0
              ? `Nobody is part-way through version ${live}.`
              : `${drivers} part-way through version ${live}. They finish on it.`,
        },
        {
          key: "Second editor",
          value: second.needed
            ? "Needed. Something changes that decides marks: a question joins or leaves, or its kind, its options, its right answer or its critical mark changes. Somebody who did not write that must publish."
            : "Not needed: nothing that decides marks changes.",
        },
      ]}
    />
  );
}

function Decision({ review, form }: { review: Review; form: FormState }) {
  if (review.problems.length > 0) return <InsetText>You can publish when everything under “To mend first” is mended.</InsetText>;
  if (!review.second.mayPublish)
    return <InsetText>You wrote a change that decides marks. Ask another editor to look at this page and publish.</InsetText>;
  return <PublicationForm number={review.live + 1} basis={review.basis} form={form} />;
}
