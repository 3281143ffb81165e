import type { Handout } from "#app/domain/course/content-schema";

type HandoutWords = {
  note: string[];
  noteHint: string;
  say: string[];
  dont: string[];
  print: string;
  cardNote: string;
  other: { lead: string; link: string };
};

/** What differs with where somebody works: in a vehicle, or at a desk, a counter or a door. */
const cards: Record<Handout, HandoutWords> = {
  vehicle: {
    note: [
      "date, time and place",
      "where you picked up, and where you set down",
      "names you heard",
      "what people looked like and wore",
      "registrations of other cars, phone numbers",
      "the exact words that were said",
      "what you did",
    ],
    noteHint: "Write what you saw and heard, not what you think of it. Do it after the trip, when you have parked.",
    say: [
      "“I am a taxi driver. I am worried about a passenger.”",
      "Say what you saw and heard, where, and when.",
      "Say where the person is now, if you know.",
      "Ask for the reference, and write it down.",
    ],
    dont: [
      "wait until you are sure",
      "ask questions like a detective",
      "face the person you suspect, or warn them",
      "follow anybody, or hold anybody back",
      "promise to keep it secret",
      "put it on social media",
      "leave a child or an adult at risk alone in the street",
    ],
    print: "Print this page and the glovebox card",
    cardNote: "Note: date, time, place, names, looks, registrations, exact words.",
    other: { lead: "Do you work at a desk, a counter or a door?", link: "See the card for venues and hotels" },
  },
  premises: {
    note: [
      "date and time, room, table or door",
      "names you heard, also on the booking",
      "what people looked like and wore",
      "registrations of cars, phone numbers",
      "the exact words that were said",
      "whom you told, and when",
    ],
    noteHint:
      "Write what you saw and heard, not what you think of it. Keep the camera pictures and the booking. Lock the room and leave it as it is.",
    say: [
      "Say the name of the place, the street and the room first.",
      "“I work here. I am worried about a young person.”",
      "Say what you saw and heard, and when.",
      "Say who is with them, and if they are still here.",
      "Ask for the reference, and write it down.",
    ],
    dont: [
      "wait until you are sure, or until the manager is awake",
      "ask questions like a detective",
      "face the person you suspect, or warn them",
      "lock anybody in, or follow anybody",
      "promise to keep it secret",
      "put it on social media or in a chat",
      "put a child or an adult at risk out on the street",
    ],
    print: "Print this page and the card for your desk",
    cardNote: "Note: date, time, room, names, looks, registrations, exact words.",
    other: { lead: "Do you drive?", link: "See the card for drivers" },
  },
};

/** The handout and its card: who to call, what to note, what to leave alone. */
export const concern = {
  title: "Report a concern",
  cards,
  lead: "A feeling that something is wrong is enough. You do not need proof. Tell somebody who can act.",
  notHere: "Fareguard does not take reports. The people on these numbers do.",
  groups: {
    emergency: "Danger now",
    police: "No danger right now",
    local: "Children’s and adults’ social care",
    helplines: "Advice and support",
  },
  actions: { call: "Call", text: "Text", press: "Press" },
  recheck: "This number is being re-checked. If it does not work, call 101. In danger call 999.",
  recheckShort: "(being re-checked)",
  recheckPrinted: "A number that is being re-checked may not work. Then call 101. In danger call 999.",
  area: "Your area",
  chooseArea: "Choose your council",
  showArea: "Show the numbers",
  areaHint: "We will show the social care numbers for this area.",
  missing: {
    both: (area: string) => `We have no checked number for ${area} yet. Ask the council, or call 101. In danger call 999.`,
    child: (area: string) =>
      `We have no checked number for worries about a child in the area of ${area} yet. Ask the council, or call 101. In danger call 999.`,
    adult: (area: string) =>
      `We have no checked number for worries about an adult in the area of ${area} yet. Ask the council, or call 101. In danger call 999.`,
  },
  noteTitle: "Note down",
  sayTitle: "What to say",
  childTitle: "If a child talks to you",
  child: ["Listen. Stay calm.", "Say: “It is not your fault. I believe you.”", "Say: “I have to tell somebody who can help.”"],
  dontTitle: "Do not",
  sources: "Where these numbers come from",
  reviewBy: (date: string) => `We check every number again by ${date}, or sooner.`,
  printHint: "It prints on one side of A4. Cut out the card at the bottom and fold it.",
  cardFold: "Cut along the outer line. Fold along the middle.",
  cardHeadings: { call: "Who to call", act: "What to do" },
  cardDont: "Do not: wait for proof, question, face, follow, promise secrecy.",
  cardEnough: "A worry is enough. You do not need proof.",
  cardMissing: {
    both: "Social care: ask the council, or call 101",
    child: "About a child: ask the council, or call 101",
    adult: "About an adult: ask the council, or call 101",
  },
};
