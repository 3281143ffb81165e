import type { TextSection } from "#app/ui/text-section";

/** What is kept of people, why, and for how long. */
export const privacy = {
  title: "Privacy",
  lead: "What we keep about you, why, and for how long.",
  sections: [
    {
      id: "who",
      heading: "Who decides about your data",
      text: [
        "The council that you applied to for a licence. In law it is the controller. Fareguard works for the council.",
        "The council checks that the people it licenses are safe for the public. It uses your data for that public task.",
      ],
    },
    {
      id: "what",
      heading: "What is kept",
      text: [
        [
          "your name, date of birth and e-mail address, and your telephone number if the council gave it to us",
          "your password, in a form nobody can read",
          "your application: reference, kind of licence, and when the council received it",
          "which pages of the training you finished, and when",
          "each try at the test: the questions, your answers, the mark and the time",
          "your pass, and what officers decided, with their reasons",
          "when you signed in, from which internet address and with which browser",
          "for each answer, whether it came from the same phone and network as the others: we keep a code for each, never the address",
        ],
        "If you get more time for the test, we keep that you get it. We do not keep why.",
        "We do not ask about your religion, your background or your health. We do not use your camera or your location.",
        "Reports about children or adults at risk are not made here, and none are kept here.",
      ],
    },
    {
      id: "how-long",
      heading: "How long",
      text: [
        [
          "your result: until 7 years after your licence ends",
          "your answers to each question: 12 months",
          "an account that you stop using without a result: 12 months",
          "a sign-in: 14 days at most",
        ],
        "Your council may set other times. Ask your licensing office.",
        "After that what names you is to be removed. Today your council takes old answers away here; it cannot take away names by itself yet, and keeps them until it can. The register of passes keeps an entry that no longer says who it was.",
      ],
    },
    {
      id: "who-sees",
      heading: "Who sees it",
      text: [
        "The licensing officers of the council you applied to. Nobody sells it, and nobody uses it for advertising.",
        "Your council’s own licensing system may read your name, where your application stands, what officers decided, and your passes. It never reads your answers or your mark. It can be told at once when you pass. A record of training that a council keeps gets your results under a code, not under your name.",
        "The service that carries e-mails and text messages to you sees your address or number, and what they say. A text message never says your name, your mark or the reason for a decision.",
        "Whoever knows the number and the surname on your certificate, or scans its code, can see whether it is valid. They see your initial and surname, when you passed, and until when it is valid. Nothing else.",
        "No computer decides about your licence. The test is marked by a computer; an officer decides what it means for your licence.",
      ],
    },
    {
      id: "cookies",
      heading: "Cookies",
      text: ["One cookie, which keeps you signed in. There is no other, and nothing follows you to other websites."],
    },
    {
      id: "rights",
      heading: "Your rights",
      text: [
        "You can ask your council for a copy of your data, and to have it corrected. Write to its licensing office or its data protection officer. You can also complain to them about how your data is used.",
        "If you are not happy with the answer, you can complain to the Information Commissioner.",
        { href: "https://ico.org.uk/make-a-complaint/", text: "Complain to the Information Commissioner" },
      ],
    },
  ] satisfies TextSection[],
};
