import { expect, test } from "vitest";
import { cardFor, dialAddress, sourcesOf } from "#app/domain/course/contact-card";
import { Contact } from "#app/domain/course/contact-schema";

const today = "2026-11-24";

function contact(name: string, rest: Partial<Contact> & Pick<Contact, "group" | "number">): Contact {
  const source = { title: "Police.uk" };
  return Contact.parse({ name, label: name, action: "call", area: "UK", when: "Now", source, review_by: "2027-05-24", ...rest });
}

const list = [
  contact("police-emergency", { group: "emergency", number: "999" }),
  contact("police", { group: "police", number: "101" }),
  contact("county-night", { group: "local", number: "0300 2", hours: "out-of-hours", authorities: ["chorley"], about: ["child", "adult"] }),
  contact("county", { group: "local", number: "0300 1", hours: "office", authorities: ["chorley"], about: ["child", "adult"] }),
  contact("blackburn", { group: "local", number: "01254 1", authorities: ["blackburn-with-darwen"], about: ["child"] }),
  contact("childline", { group: "helpline", number: "0800 1111" }),
];
const names = (numbers: { name: string }[]) => numbers.map(({ name }) => name);

test("a driver in Chorley gets the county's numbers, office hours first, and nobody else's", () => {
  const card = cardFor(list, "chorley", today);
  expect(names(card.local)).toEqual(["county", "county-night"]);
  expect(card.missing).toBeNull();
});

test("without an area the card holds the national numbers, and claims nothing about local ones", () => {
  const card = cardFor(list, null, today);
  expect([card.emergency, card.police, card.local, card.helplines].map(names)).toEqual([
    ["police-emergency"],
    ["police"],
    [],
    ["childline"],
  ]);
  expect(card.missing).toBeNull();
});

test("an area without any checked number says so for children and for adults", () => {
  expect(cardFor(list, "blackpool", today).missing).toBe("both");
});

test("an area with a number for children only says that one for adults is missing", () => {
  const card = cardFor(list, "blackburn-with-darwen", today);
  expect(names(card.local)).toEqual(["blackburn"]);
  expect(card.missing).toBe("adult");
});

test("a number is good on its review day, and marked from the day after", () => {
  const police = (day: string) => cardFor(list, null, day).police.map(({ recheck }) => recheck);
  expect(police("2027-05-24")).toEqual([false]);
  expect(police("2027-05-25")).toEqual([true]);
});

test("the card carries the next review day of the numbers that are on it", () => {
  const early = contact("old", { group: "helpline", number: "116 000", review_by: "2027-01-02" });
  const elsewhere = contact("far", { group: "local", number: "1234", authorities: ["blackpool"], review_by: "2026-12-01" });
  expect(cardFor([...list, early, elsewhere], "chorley", today).reviewBy).toBe("2027-01-02");
  expect(cardFor([], "chorley", today).reviewBy).toBeNull();
  expect(cardFor([...list, early], "chorley", "2027-01-03").reviewBy).toBe("2027-05-24");
});

test("a tap dials digits, a text goes to the message app, and a key press dials nothing", () => {
  expect(dialAddress({ action: "call", number: "0800 555 111" })).toBe("tel:0800555111");
  expect(dialAddress({ action: "text", number: "61016" })).toBe("sms:61016");
  expect(dialAddress({ action: "press", number: "55" })).toBeNull();
});

test("a source that several numbers share is named once", () => {
  expect(sourcesOf(cardFor(list, "chorley", today))).toEqual([{ title: "Police.uk" }]);
});
