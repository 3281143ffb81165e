import type { ConsentState, WithdrawalRefusal } from "#app/domain/licensing/consent";

/** A driver lets another council see and accept a pass. */
export const consent = {
  title: "Let another council see your pass",
  back: "Certificate",
  link: "Let another council see your pass",
  lead: "You choose who sees your pass. The council sees your name, your date of birth, your result and this certificate. It does not see your answers.",
  automatic: "If you add your application to your account, its council sees your pass anyway. Then you need not do this.",
  council: {
    heading: "Name the council",
    text: "Its licensing officers can look at this pass for 30 days, if you give them the certificate number.",
    label: "Which council?",
    choose: "Choose a council",
    submit: "Give my consent",
  },
  code: {
    heading: "Or read out a code",
    text: "On the telephone or at the counter it is quicker: you get a code, and you read it to the officer. It works once, for 24 hours.",
    submit: "Show me a code",
    title: "Your code",
    say: "Read this code and the number of your certificate to the officer.",
    once: "We show this code only now. If you lose it, take a new one.",
    gone: "A code is shown once",
    ask: "Go back and press “Show me a code” to get a new one.",
    number: "Certificate number",
  },
  given: "What you have agreed to",
  to: "Who",
  until: "Until",
  state: "Now",
  byCode: "Whoever you read the code to",
  withdraw: "Take it back",
  withdrawFor: (who: string) => ` (${who})`,
  saved: { title: "Saved", given: "The council you named can see this pass now.", withdrawn: "You have taken your consent back." },
  states: {
    open: "Given",
    used: "Used: the council has accepted your pass",
    withdrawn: "Taken back",
    over: "Over",
  } satisfies Record<ConsentState, string>,
  errors: {
    "authority-missing": "Choose the council that may see your pass",
    "already-used": "The council has accepted your pass already. You cannot take this back any more",
    "already-over": "This consent is over already",
    other: "Check what you typed here",
  } satisfies Record<WithdrawalRefusal | "authority-missing" | "other", string>,
};
