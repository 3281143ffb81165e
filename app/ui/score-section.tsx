import type { TestOverview } from "#app/domain/assessment/item-analysis/test-overview";
import { ScoreChart } from "#ui/charts/score-chart";
import { Details } from "#ui/govuk/details";
import { Table } from "#ui/govuk/table";

/** How scores are spread, as a drawing and as a table. */
export function ScoreSection({ histogram, passMarks }: Pick<TestOverview, "histogram" | "passMarks">) {
  return (
    <>
      <h2 className="govuk-heading-m">Scores</h2>
      <div className="app-figure-beside">
        <div className="app-figure">
          <ScoreChart bars={histogram} passMarks={passMarks} />
        </div>
        <div>
          <p className="govuk-body">
            {passMarks.length > 1
              ? `Councils ask for different pass marks: ${passMarks.join("%, ")}%. Hatched bars are below the lowest.`
              : "Hatched bars are below the pass mark."}
          </p>
          <Details summary="Scores as a table">
            <Table
              head={["Score", { children: "Attempts", format: "numeric" }]}
              rows={histogram.map(({ from, attempts }) => [
                from === 100 ? "100%" : `${from}% to just below ${from + 5}%`,
                { children: attempts, format: "numeric" },
              ])}
            />
          </Details>
        </div>
      </div>
    </>
  );
}
