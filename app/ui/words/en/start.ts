/** The page a driver sees who was sent here by their council. */
export const start = {
  title: "Safeguarding training and test for your licence",
  lead: "Your council has asked you to do this for your licence. You learn to notice when a child or an adult is being harmed, and what to do. Then you take a test.",
  facts: [
    {
      name: "Training",
      value: "Up to 90 minutes",
      note: "It depends on your licence. Stop whenever work calls; each page you finish is saved.",
    },
    { name: "Test", value: "Up to 40 minutes", note: "You see the result at once. Your council sees it too: no certificate to send." },
    { name: "Where", value: "Any phone", note: "A computer is fine as well. It uses little data." },
    { name: "Cost", value: "Free here", note: "You pay nothing on this website." },
  ],
  button: "Start now",
  haveOne: "Have you started already?",
  signIn: "Sign in and go on",
  needTitle: "What you need",
  need: [
    "your application reference: it is on the letter or e-mail from your council",
    "your surname, as it is on your application",
    "your date of birth",
    "an e-mail address that only you use",
  ],
  invited: "Did your council send you a link? Open that link instead. It finds your application for you.",
  stepsTitle: "How it works",
  steps: [
    "Make an account. It takes two minutes.",
    "Add your application with its reference.",
    "Read the short parts, in any break you have.",
    "Take the test. If you do not pass, you see which parts to read again and when you can try again.",
  ],
  whyTitle: "Why you?",
  why: "You see what others miss: who comes with whom, how late, where to, and who pays. You are not asked to be the police. You are asked to notice, and to tell.",
  cardTitle: "Worried about somebody today?",
  card: "You do not need an account, and you do not need proof. Keep the card where you work.",
  cardLink: "See who to call",
  helpLink: "Questions people ask",
};
