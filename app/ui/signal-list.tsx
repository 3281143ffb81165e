import type { Signal } from "#app/domain/assessment/signals";

type Words = { what: (number: number) => string; means: string };

const WORDS: Record<Signal["kind"], Words> = {
  "too-fast": {
    what: (number) => `Half of the answers came within ${number} seconds of the one before`,
    means: "The questions may not have been read. Somebody who knows the subject well is quick as well.",
  },
  "device-changed": {
    what: (number) => `The answers came from ${number} browsers`,
    means: "Somebody else may have gone on with the test. A flat battery has the same look.",
  },
  "network-changed": {
    what: (number) => `The answers came from ${number} networks`,
    means: "A phone changes networks by itself on the road. This alone means little.",
  },
  "shared-device": {
    what: (number) =>
      number === 1
        ? "Another driver’s test was answered in the same browser"
        : `${number} other drivers’ tests were answered in the same browser`,
    means: "One person may have sat for several. Families and firms share phones and computers, too.",
  },
  alike: {
    what: (number) =>
      number === 1
        ? "Another test of the same sitting has almost the same wrong answers"
        : `${number} tests of the same sitting have almost the same wrong answers`,
    means: "Answers may have been shared. Everybody gets their own paper, and some wrong answers are simply common.",
  },
};

/** What an officer should know of how a test was sat. No signal fails anybody; it is a reason to look. */
export function SignalList({ signals, headed = true }: { signals: readonly Signal[]; headed?: boolean }) {
  if (signals.length === 0) return <p className="govuk-body">Nothing about this test stands out.</p>;
  return (
    <>
      {headed && <h2 className="govuk-heading-m">Worth a look</h2>}
      <p className="govuk-body">These are signals for a person to weigh. None of them fails anybody, and none of them proves anything.</p>
      <ul className="govuk-list govuk-list--bullet govuk-list--spaced">
        {signals.map(({ kind, number }) => (
          <li key={kind}>
            <strong>{WORDS[kind].what(Math.round(number))}.</strong> {WORDS[kind].means}
          </li>
        ))}
      </ul>
    </>
  );
}
