import type { TextSection } from "#app/ui/text-section";

/** Questions that drivers and other licence applicants ask. */
export const help = {
  title: "Help",
  lead: "Short answers to what people ask most.",
  contents: "Questions",
  sections: [
    {
      id: "connection",
      heading: "I lost my connection. Is my work gone?",
      text: [
        "No. Each page you finish is saved, and so is each answer in the test.",
        "When you are back online, sign in and go on where you were.",
        "The clock of a test keeps running while you are offline. So take the test where your signal is good.",
      ],
    },
    {
      id: "password",
      heading: "I forgot my password",
      text: ["We can send you a link to choose a new one.", { href: "/password-reset", text: "Choose a new password" }],
    },
    {
      id: "reference",
      heading: "Where is my application reference?",
      text: [
        "It is on the letter or e-mail your council sent about your licence application.",
        "If you cannot find it, ask your licensing office. We cannot look it up for you.",
      ],
    },
    {
      id: "name",
      heading: "My name or date of birth is wrong",
      text: [
        "They must be the same as on your licence application. If one of them differs, an officer looks at both and decides. You can go on with the training meanwhile.",
        "If you made a slip when you made your account, tell your licensing office.",
      ],
    },
    {
      id: "failed",
      heading: "I did not pass the test",
      text: [
        "You see at once which parts went wrong, and which pages to read again.",
        "The page also says when you can try again and how many tries you have. Your council sets these rules.",
        "When you have no tries left, an officer looks at your case and decides what happens next.",
      ],
    },
    {
      id: "reading",
      heading: "Reading English is hard for me",
      text: [
        "The training is written in short, plain sentences, and you can take as long as you like over it. Your phone can read pages aloud to you.",
        "The test is in English, because you need to understand the people you serve, rules and warnings in English.",
        "If you need more time because of dyslexia, your sight, or a disability or illness, ask your licensing office before you start the test. You do not have to tell us what it is.",
      ],
    },
    {
      id: "officer",
      heading: "What does the licensing officer see?",
      text: [
        "The officers of the council you applied to can see:",
        [
          "your name, date of birth and e-mail address",
          "whether you have begun the training",
          "each try at the test: when it was and the mark you got",
          "until when your pass is valid",
        ],
        "Officers of other councils do not see you, unless you apply there too.",
      ],
    },
    {
      id: "shared",
      heading: "Can I share an e-mail address or a phone?",
      text: [
        "You can share a phone or a computer. Sign out when you are done.",
        "You cannot share an e-mail address or an account. A pass belongs to one person.",
      ],
    },
    {
      id: "passed",
      heading: "I passed. What do I do now?",
      text: ["Nothing. Your council sees the pass on your application. It tells you if it needs anything else from you."],
    },
    {
      id: "worried",
      heading: "I am worried about somebody",
      text: [
        "Do not wait until you have finished the training. In danger call 999.",
        { href: "/report-a-concern", text: "See who to call" },
      ],
    },
  ] satisfies TextSection[],
};
