import { minutes } from "./minutes.ts";

/** What a driver sees first: the one thing to do next, how long it takes, and what is saved. */
export const home = {
  title: "What to do next",
  added: {
    title: "Saved",
    confirmed: "Your application is in your account.",
    toCheck: "Your application is in your account. Your council compares your name and date of birth first.",
  },
  steps: {
    addApplication: {
      heading: "Add your licence application",
      text: "You need its reference. It is on the letter or e-mail from your council. This takes about 2 minutes.",
      button: "Add my application",
    },
    begin: {
      heading: "Start the training",
      text: (left: number) => `About ${minutes(left)} of reading, in small pieces. Stop whenever you like: each page you finish is saved.`,
      button: "Start the training",
    },
    read: {
      heading: (lesson: string) => `Next page: ${lesson}`,
      text: (page: number, left: number) => `About ${minutes(page)} for this page. About ${minutes(left)} of reading left in all.`,
      button: "Go on with the training",
    },
    readAgain: {
      heading: (lesson: string) => `Read again: ${lesson}`,
      lead: "You did not pass the test yet. Before you can try again, read these parts again:",
      text: (left: number) => `About ${minutes(left)} of reading left.`,
      button: "Read again",
    },
    takeTest: {
      heading: "Take the test",
      headingAgain: "Take the test again",
      lead: "You have read everything.",
      text: (items: number, limit: number | null) =>
        `${items} questions, ${limit === null ? "with no time limit" : `up to ${minutes(limit)}`}. Take it where it is quiet and your signal is good.`,
      button: "Go to the test",
    },
    goOnWithTest: {
      heading: "Go on with the test",
      text: "Your test is open and its clock is running. Every answer you gave is saved.",
      button: "Go on with the test",
    },
    doWhatWasAsked: {
      heading: "Answer your council’s question",
      text: "An officer has a question about your application. When you have answered, your council goes on. This takes a few minutes.",
      button: "Read the question and answer",
    },
    seeResult: {
      heading: "You have passed",
      text: "Your council sees your pass and checks your application. You do not have to send anything.",
      button: "See my result",
    },
    waitUntil: {
      heading: (date: string) => `You can take the test again from ${date}`,
      text: {
        "between-tests": "There is nothing you must do before then. You can read any page again.",
        bar: "Your council has barred you from the test until then, and has told you why. If you think that is wrong, contact the licensing office.",
      },
      button: "See my result",
    },
    decision: {
      heading: "Your council decides what happens next",
      text: "You have no tries at the test left. An officer looks at your application and decides. You do not have to do anything now.",
      button: "See my result",
    },
    otherPass: {
      heading: "Your council looks at the pass you have",
      text: "You have a pass already, but it may not be enough for this council. An officer decides. You can wait, or take the training again now.",
      link: "Take the training again",
    },
    answer: {
      heading: "Your council has your answer",
      text: "An officer reads it and decides what happens next. You do not have to do anything now.",
      link: "See my answer",
    },
    identity: {
      heading: "Your council is checking your details",
      text: "You have read everything. The test opens when an officer has compared your name and date of birth. You do not have to do anything now.",
    },
    askCouncil: {
      heading: "Ask your council about your application",
      text: "An officer compared your details and did not find that this application is yours. If that is a mistake, contact the licensing office.",
    },
    nothing: {
      verified: { heading: "There is nothing left to do", text: "Your council has checked your pass. Thank you for taking the time." },
      waived: { heading: "There is nothing left to do", text: "Your council has accepted training that you did elsewhere." },
      refused: {
        heading: "Your application was refused",
        text: "The reason is below. If you do not agree, or want to apply again, contact the licensing office.",
      },
      expired: { heading: "Your pass has run out", text: "When you apply again, add your new application here." },
      revoked: {
        heading: "Your pass does not count any more",
        text: "Your council has revoked it. The reason is below. Call the licensing office and ask whether you may do the training and the test again. If you think this is wrong, tell them.",
      },
    },
  },
  addAnother: "Add another application",
  saved: {
    heading: "What is saved",
    none: "Nothing yet. Each page you finish will be saved here.",
    text: (finished: number, all: number) => `${finished} of ${all} pages`,
    module: (finished: number, all: number) => `${finished} of ${all}`,
    done: "Finished",
    course: "See the whole course",
    bar: "Pages you have read",
  },
  applications: "Your applications",
};
