import type { ReactNode } from "react";
import type { Item } from "#app/domain/course/content-schema";
import { Button } from "#ui/govuk/button";
import { Page } from "#ui/page";

type CorrectionConfirmationProps = {
  title: string;
  button: string;
  errors: Record<string, string>;
  address: string;
  item: Pick<Item, "id" | "stem">;
  /** Whether the proposal still waits for a decision. */
  open: boolean;
  children: ReactNode;
};

/** Asks once more before a proposal is decided on, and says why it was not. */
export function CorrectionConfirmation({ title, button, errors, address, item, open, children }: CorrectionConfirmationProps) {
  return (
    <Page title={title} caption={item.id} errors={errors} back={{ href: address, text: "Correction" }}>
      <p className="govuk-body govuk-!-font-weight-bold">{item.stem}</p>
      {open ? (
        <>
          <p className="govuk-body">{children}</p>
          <form method="post">
            <div className="govuk-button-group">
              <Button preventDoubleClick>{button}</Button>
              <a className="govuk-link" href={address}>
                Look at it again first
              </a>
            </div>
          </form>
        </>
      ) : (
        <p className="govuk-body">
          It was decided on already.{" "}
          <a className="govuk-link" href={address}>
            See what came of it
          </a>
        </p>
      )}
    </Page>
  );
}
