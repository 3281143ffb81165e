import type { SectionMark } from "#app/domain/assessment/pass-rule";

/** How the test ended, and what comes next. */
export const result = {
  passed: "You passed",
  failed: "You did not pass this time",
  tryNumber: (number: number) => `Try ${number}`,
  mark: "Your result",
  markOf: (score: string, of: number) => `${score} of ${of} right`,
  needed: "Needed to pass",
  neededOf: (needed: number, of: number) => `${needed} of ${of} right`,
  critical: "Questions about danger",
  criticalMissed: (count: number) =>
    count === 1
      ? "1 of the questions about a child or an adult in danger was not right. To pass, all of them must be right."
      : `${count} of the questions about a child or an adult in danger were not right. To pass, all of them must be right.`,
  criticalRight: "All of the questions about a child or an adult in danger were right.",
  sectionOf: (score: string, { outOf, passMark, passed }: SectionMark) =>
    `${score} of ${outOf} right. ${passMark}% is needed, so this section is ${passed ? "passed" : "not passed"}.`,
  sections: "Sections",
  sectionsMissed: (titles: readonly string[]) => `Not passed: ${titles.join(", ")}.`,
  sectionsRule: {
    and: "To pass, the whole test and every section must have enough right.",
    or: "To pass, the whole test must have enough right, or else every section.",
  },
  topicMinimum: "In each topic",
  topicMinimumOf: (percent: number) => `At least ${percent}% is needed in every topic.`,
  ended: "Ended",
  handedIn: (when: string) => `You handed it in on ${when}.`,
  timeOver: (when: string) => `The time was over on ${when}. Everything you had saved by then was counted.`,
  topicsTitle: "Your result by topic",
  topic: "Topic",
  right: "Right",
  rightOf: (score: string, of: number) => `${score} of ${of}`,
  noQuestions: "We do not show which questions were wrong, because others get the same questions.",
  review: "See the questions and the reasons",
  pass: {
    revoked: "Your pass does not count any more",
    revokedText:
      "You passed this test, but your council has revoked the pass. Call the licensing office and ask whether you may do the training and the test again.",
    sees: (authority: string) => `${authority} sees your pass now. You do not need to send anything.`,
    certificate: "Your certificate number is",
    until: (date: string) => `Your pass is valid until ${date}.`,
    link: "See your certificate",
    next: "What happens next",
    officer: (authority: string) =>
      `An officer of ${authority} checks that the pass is yours. The council tells you if it needs anything else for your licence.`,
  },
  fail: {
    next: "What to do now",
    read: "Read these parts of the training again",
    readFirst: "Read every page of them again before you try again.",
    readAdvice: "Something was not right in them.",
    again: "Then take the test again",
    from: (when: string) => `You can take the test again from ${when}.`,
    atOnce: "You can take the test again as soon as you have read them.",
    officer: "Your council decides what happens next",
    officerText: (authority: string) =>
      `You have used all your tries. An officer of ${authority} looks at your case and can give you another try. You are not locked out, and you do not have to send anything.`,
    toStart: "When and how you can try again",
    newer: "You have started the test again since then.",
    toTries: "See all your tries",
  },
  seen: (authority: string) => `${authority} sees this result too.`,
  phone: (authority: string) =>
    `Do you have a question? Phone the licensing office of ${authority}. Its number is on the letter or e-mail about your application.`,
  home: "Home",
};
