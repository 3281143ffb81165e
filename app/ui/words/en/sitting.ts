/** Coming into a room at the council where an officer watches the test. */
export const sitting = {
  title: "I am at the council",
  text: "The officer in the room has a code for you. After you have typed it, show your driving licence or passport. Then you can start.",
  code: "Room code",
  codeHint: "Six letters and digits, for example KTM-4QA",
  submit: "Go in",
  link: "I am at the council and have a room code",
  readAloud: "Read this question aloud",
  errors: {
    "code-missing": "Enter the room code",
    "code-wrong": "This code does not open a room of your council now. Check it with the officer",
    "too-many-tries": "There were too many tries. Wait an hour, or ask the officer in the room",
    other: "Enter the room code",
  },
  rest: {
    begin: "Take a break of ten minutes",
    hint: "The clock stands still. You can have three breaks.",
    title: "You are on a break",
    text: (until: string) => `The clock stands still until ${until}. Then it goes on by itself.`,
    end: "Go on with the test",
    errors: {
      "no-breaks": "Breaks are not set for you. Ask the licensing office",
      "attempt-closed": "This test is over",
      "on-break": "You are on a break already",
      "breaks-used-up": "You have had all three breaks",
    },
  },
};
