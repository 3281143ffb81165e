import type { AppealPack } from "#app/domain/assessment/appeal-pack";
import { printScore } from "#app/domain/assessment/marks";
import { printDate } from "#app/domain/licensing/calendar-date";
import { closedByWords, when } from "#app/ui/appeal-words";
import { Table } from "#ui/govuk/table";

type Outcome = AppealPack["outcomes"][number];

/** Every outcome the attempt has had, the one in force last, and the mark by topic in that one. */
export function AppealOutcomes({ pack }: { pack: AppealPack }) {
  const { outcomes, certificate } = pack;
  const inForce = outcomes.at(-1);
  return (
    <>
      <Table
        className="app-cards"
        firstCellIsHeader
        head={["Outcome", "Result", "Mark", "Critical questions", "Pass ledger"]}
        rows={outcomes.map((outcome) => [
          outcomeWords(outcome),
          { "data-label": "Result", children: <strong>{outcome.passed ? "Passed" : "Failed"}</strong> },
          { "data-label": "Mark", children: `${printScore(outcome.score)} of ${outcome.out_of}` },
          {
            "data-label": "Critical questions",
            children: outcome.critical_missed === 0 ? "All right" : `${outcome.critical_missed} wrong`,
          },
          { "data-label": "Pass ledger", children: <Entry {...outcome.ledger} /> },
        ])}
      />
      {certificate && (
        <p className="govuk-body">
          Certificate {certificate.number}: passed on {printDate(certificate.passed_on)}, valid until {printDate(certificate.valid_until)}.
        </p>
      )}
      <p className="govuk-body">{ledgerWords(pack.responses_match_ledger)}</p>
      <Table
        caption="Mark by topic, in the outcome in force"
        captionClassName="govuk-table__caption--s"
        firstCellIsHeader
        head={["Topic", { children: "Right", format: "numeric" }]}
        rows={(inForce?.topics ?? []).map(({ topic, score, out_of: outOf }) => [
          topic,
          { children: `${printScore(score)} of ${outOf}`, format: "numeric" },
        ])}
      />
    </>
  );
}

function outcomeWords({ number, at, closed_by: closedBy, correction_id: correction }: Outcome): string {
  return correction ? `${number}. Marked again after a correction, ${when(at)}` : `${number}. ${when(at)}, ${closedByWords(closedBy)}`;
}

function Entry({ entry, hash }: Outcome["ledger"]) {
  return (
    <>
      Entry {entry}
      <code className="app-appeal__code app-below">{hash}</code>
    </>
  );
}

function ledgerWords(matches: boolean | null): string {
  if (matches === null)
    return "Whether the answers are those in the pass ledger cannot be checked any more: they, or the key to them, are removed.";
  return matches
    ? "The answers below are those that the pass ledger was told of when the test closed."
    : "The answers below are not those that the pass ledger was told of when the test closed. Ask an administrator before you rely on them.";
}
