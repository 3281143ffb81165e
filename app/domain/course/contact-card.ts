import type { CalendarDate } from "#app/domain/licensing/calendar-date";
import type { Contact } from "./contact-schema.ts";

/** A number on the card; `recheck` when its review date has passed and nobody has confirmed it since. */
export type CardNumber = Contact & { recheck: boolean };

export type ContactCard = {
  emergency: CardNumber[];
  police: CardNumber[];
  /** The numbers of the chosen area, office hours before out of hours; empty without an area. */
  local: CardNumber[];
  helplines: CardNumber[];
  /** Whom the chosen area has no checked number for. */
  missing: "both" | "child" | "adult" | null;
  /** The day by which the first of the numbers that are still good must be checked again, or null without any. */
  reviewBy: CalendarDate | null;
};

const HOURS = ["any", "office", "out-of-hours"];

/**
 * The numbers a driver in this area needs, from the one list there is. A number past its review day stays, because an old
 * number is better than none in an emergency, but it is marked. The review day is included.
 */
export function cardFor(contacts: readonly Contact[], authorityId: string | null, today: CalendarDate): ContactCard {
  const local = contacts.filter(({ group, authorities }) => group === "local" && authorityId !== null && authorities.includes(authorityId));
  const everywhere = contacts.filter(({ group }) => group !== "local");
  const marked = (group: Contact["group"], list: readonly Contact[]) =>
    list.filter((contact) => contact.group === group).map((contact) => ({ ...contact, recheck: contact.review_by < today }));
  const localNumbers = marked("local", local).toSorted((a, b) => HOURS.indexOf(a.hours) - HOURS.indexOf(b.hours));
  const reviewDays = [...everywhere, ...local].map((contact) => contact.review_by);
  return {
    emergency: marked("emergency", everywhere),
    police: marked("police", everywhere),
    local: localNumbers,
    helplines: marked("helpline", everywhere),
    missing: authorityId === null ? null : missingFrom(localNumbers),
    reviewBy: reviewDays.filter((day) => day >= today).toSorted()[0] ?? null,
  };
}

/** What a phone is told to do with a number: `tel:` or `sms:` with digits only, or null when there is nothing to dial. */
export function dialAddress({ action, number }: Pick<Contact, "action" | "number">): string | null {
  const digits = number.replace(/[^\d+]/g, "");
  return { call: `tel:${digits}`, text: `sms:${digits}`, press: null }[action];
}

/** Each source once, in the order of the card. */
export function sourcesOf(card: ContactCard): Contact["source"][] {
  const all = [...card.emergency, ...card.police, ...card.local, ...card.helplines].map((contact) => contact.source);
  return [...new Map(all.map((source) => [source.title, source])).values()];
}

function missingFrom(local: readonly CardNumber[]): ContactCard["missing"] {
  const [child, adult] = (["child", "adult"] as const).map((who) => local.some((contact) => contact.about.includes(who)));
  if (child) return adult ? null : "adult";
  return adult ? "child" : "both";
}
