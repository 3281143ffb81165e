import type { StartRefusal } from "#app/domain/assessment/attempt-policy";

/** Before the test: what it is, and what stands in its way. */
export const testStart = {
  title: "The licence test",
  facts: {
    questions: { name: "Questions", value: (count: number) => `${count} questions`, note: "One on each page." },
    time: {
      name: "Time",
      value: (minutes: number | null) => (minutes === null ? "No time limit" : `${minutes} minutes`),
      note: (limited: boolean) => (limited ? "The clock starts with the test and does not stop." : "Take as long as you need."),
    },
    mark: {
      name: "To pass",
      value: (needed: number, of: number) => `${needed} of ${of} right`,
      note: (percent: number) => `That is ${percent}%.`,
    },
    tries: { name: "Tries", value: (count: number) => (count === 1 ? "1 try" : `${count} tries`), note: "For each application." },
  },
  knowTitle: "Good to know",
  critical: "Some questions are about a child or an adult in danger. You must get all of these right.",
  topicMinimum: (percent: number) => `You need at least ${percent}% in every topic.`,
  section: ({ title, passMark }: { title: string; passMark: number }) => `${title} ${passMark}%`,
  sections: {
    and: (marks: string) => `You also need enough right in each section of the test: ${marks}.`,
    or: (marks: string) => `There is a second way to pass: get enough right in every section of the test. ${marks}.`,
  },
  stories: (count: number) =>
    count === 1
      ? "There is a short story in the test. Some questions, one after the other, are about it."
      : `There are ${count} short stories in the test. Some questions, one after the other, are about them.`,
  change: "You can change any answer until you hand the test in. A wrong tap does no harm.",
  skip: "You can skip a question and come back to it. You can flag a question to look at it again.",
  saved: "Every answer you send is saved. If you lose your connection, sign in again and go on where you were.",
  clockRuns: "The clock keeps running while you are away. Choose a quiet time and a place with good signal.",
  result: "You see the result at once. Your council sees it too, so there is nothing to send.",
  failTitle: "If you do not pass",
  topics: "You see which topics to read again. You do not see which questions were wrong.",
  redo: "You read those parts of the training again. Then you can take the test again.",
  wait: (time: string, number: number, andLater: boolean) =>
    `Before try ${number}${andLater ? " and each later one" : ""} you wait ${time}.`,
  hours: (hours: number) => (hours > 24 && hours % 24 === 0 ? `${hours / 24} days` : `${hours} ${hours === 1 ? "hour" : "hours"}`),
  lastRenewal: (count: number) =>
    `${count === 1 ? "There is one try." : `There are ${count} tries.`} After that an officer of your council looks at your case. You are not locked out.`,
  lastNew: (count: number, months: number) =>
    `${count === 1 ? "There is one try." : `There are ${count} tries.`} After that you wait ${months} ${months === 1 ? "month" : "months"} before you can try again.`,
  ownTitle: "It must be your own work",
  own: (name: string) =>
    `By starting the test you say: I am ${name}. I answer the questions by myself. Nobody helps me, and I do not pass the questions on.`,
  moreTime: "Do you need more time, or help with reading? Ask your licensing office before you start.",
  button: "Start the test",
  triesTitle: "Your tries so far",
  tryNumber: (number: number) => `Try ${number}`,
  open: "Not handed in yet",
  passed: "Passed",
  notPassed: "Not passed",
  seeResult: "See the result",
  ofTry: (number: number) => ` of try ${number}`,
  home: "Home",
  goOn: "Go on with the test",
  toTraining: "Go on with the training",
  toCertificate: "See your certificate",
  tryAgain: (when: string) => `You can take the test again from ${when}.`,
  thenTryAgain: (when: string) => `Then you can take the test again, from ${when}.`,
  tryAtOnce: "Then you can take the test again.",
  refusals: {
    "training-not-finished": { title: "Finish the training first", text: () => "The test opens when you have read every part." },
    "attempt-open": { title: "You have started the test already", text: () => "Your answers are saved. Go on where you were." },
    "already-passed": {
      title: "You have passed",
      text: () => "There is no test left to take for this application. Your council sees your pass.",
    },
    "pass-serves": {
      title: "Your pass counts for this application",
      text: () => "You have passed already, and your pass is good enough here. There is no test to take. Your council sees your pass.",
    },
    "cooling-down": { title: "You can try again soon", text: () => "You have done everything else. Only the waiting time is left." },
    "redo-modules": {
      title: "Read these parts again first",
      text: () => "Something was not right in them last time. Read every page of them again.",
    },
    "needs-officer": {
      title: "Your council decides what happens next",
      text: (authority: string) =>
        `You have used all your tries. An officer of ${authority} looks at your case and can give you another try. You are not locked out.`,
    },
    "wait-as-new-applicant": {
      title: "You have used all your tries for now",
      text: () => "You have to wait before you can take the test again.",
    },
    barred: {
      title: "You cannot take the test now",
      text: (authority: string) =>
        `${authority} has barred you from the test for a while, and has told you why. If you think that is wrong, contact the licensing office.`,
    },
    "sit-at-the-council": {
      title: "This test is taken at the council",
      text: (authority: string) =>
        `${authority} asks you to take it where an officer can see you. Ask the licensing office when. Bring your driving licence or passport.`,
    },
    "identity-not-checked": {
      title: "Show the officer your photo document",
      text: () => "You are in the room. The officer looks at your driving licence or passport. Then open this page again and start.",
    },
    decided: {
      title: "Your council has decided",
      text: (authority: string) => `${authority} has decided about this application. There is no test to take for it.`,
    },
    "bank-too-small": {
      title: "The test cannot begin",
      text: (authority: string) =>
        `Something is missing on our side. It is not your fault, and it does not count as a try. Please tell the licensing office of ${authority}.`,
    },
  } satisfies Record<StartRefusal, { title: string; text: (authority: string) => string }>,
};
