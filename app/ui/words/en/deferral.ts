/** An officer's question about an application, and the driver's answer. */
export const deferral = {
  title: (authority: string) => `${authority} asks you something`,
  home: "Home",
  askedBy: (officer: string, when: string) => `${officer}, licensing officer, on ${when}`,
  lead: "Your council waits for your answer before it decides. You can use your own words. Short is fine.",
  label: "Your answer",
  hint: "Only the licensing officers of this council read it. Do not write about a passenger or a child here.",
  limit: "You can enter up to %{count} characters",
  submit: "Send my answer",
  sent: (authority: string) => `${authority} has your answer. An officer decides what happens next.`,
  yourAnswer: "Your answer",
  sentOn: (when: string) => `Sent on ${when}.`,
  change: "You cannot change it here. If something is wrong, call the licensing office.",
  goOn: "See what to do next",
  none: "Your council asks nothing of you here any more.",
  errors: {
    "answer-missing": "Write your answer",
    "answer-long": "Your answer may have at most 2,000 characters",
    "already-answered": "You have answered this question already. Your first answer counts",
    "not-asked": "Your council has changed or taken back this question. See what it asks now",
    other: "Check what you typed here",
  },
};
