import type { TextSection } from "#app/ui/text-section";

/** The accessibility statement. It claims only what was done. */
export const accessibility = {
  title: "Accessibility",
  lead: "We want everybody to be able to use Fareguard, whatever their sight, hands, hearing or way of reading.",
  sections: [
    {
      id: "can",
      heading: "What you should be able to do",
      text: [
        [
          "make the text up to four times larger without losing any of it",
          "use every page with a keyboard only",
          "use every page without JavaScript",
          "listen to the pages with a screen reader",
          "use every page on a narrow phone, with buttons large enough for a thumb",
        ],
        "If you need more time for the test, ask your licensing office before you start it.",
      ],
    },
    {
      id: "standard",
      heading: "How accessible it is",
      text: [
        "We aim for the Web Content Accessibility Guidelines, version 2.2, level AA. We have not had this confirmed by anybody outside.",
        "We check the pages with an automated tool (axe) in a browser, and we check that they can be used with the keyboard alone. Automated tools find only some of the problems.",
      ],
    },
    {
      id: "limits",
      heading: "What we know is not good enough yet",
      text: [
        [
          "We have not yet tested with people who use a screen reader, voice control or a switch.",
          "The test has a time limit unless your council has set none. More time has to be asked for before you start.",
          "The pages are in English only.",
        ],
      ],
    },
    {
      id: "tell",
      heading: "Tell us about a problem",
      text: [
        "Tell the licensing office of your council: its address is on the letter or e-mail about your application. Say which page it was, and what you use. They can also give you the training in another form, such as on paper.",
        "If you are not happy with the answer, contact the Equality Advisory and Support Service.",
        { href: "https://www.equalityadvisoryservice.com/", text: "Equality Advisory and Support Service" },
        "The Equality and Human Rights Commission enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.",
      ],
    },
    { id: "date", heading: "About this statement", text: ["It was written on 24 November 2026."] },
  ] satisfies TextSection[],
};
