import type { Handout } from "#app/domain/course/content-schema";
import { Button } from "#ui/govuk/button";
import { Select } from "#ui/govuk/select";
import { useWords } from "#ui/words-context";

export type Area = { authorityId: string; name: string };

/** Chooses the council whose social care numbers the card shows. */
export function AreaForm({ area, areas, handout }: { area: Area | null; areas: Area[]; handout: Handout }) {
  const words = useWords().concern;
  const items = [
    { value: "", children: words.chooseArea },
    ...areas.map(({ authorityId, name }) => ({ value: authorityId, children: name })),
  ];
  return (
    <form method="get" className="app-area app-no-print">
      <input type="hidden" name="card" value={handout} />
      <Select
        name="area"
        id="area"
        label={words.area}
        hint={area ? undefined : words.areaHint}
        items={items}
        defaultValue={area?.authorityId ?? ""}
      />
      <Button className="govuk-button--secondary">{words.showArea}</Button>
    </form>
  );
}
