import type { Handout } from "#app/domain/course/content-schema";
import type { Area } from "#ui/area-form";
import { useWords } from "#ui/words-context";

/** Leads to the handout for the other kind of work, with the area that was chosen. */
export function OtherHandout({ area, handout }: { area: Area | null; handout: Handout }) {
  const { lead, link } = useWords().concern.cards[handout].other;
  const other = new URLSearchParams({ card: handout === "vehicle" ? "premises" : "vehicle", ...(area ? { area: area.authorityId } : {}) });
  return (
    <p className="govuk-body app-no-print">
      {lead}{" "}
      <a className="govuk-link" href={`/report-a-concern?${other}`}>
        {link}
      </a>
    </p>
  );
}
