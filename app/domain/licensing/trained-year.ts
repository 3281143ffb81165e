import { type ShownCount, showCount, sumPublishable } from "./shown-count.ts";

/** How many passes of one kind of application were sat in one place. */
export type TrainedCount = { kind: string; place: string; number: number };

export type TrainedYear = { year: number; all: ShownCount; new: ShownCount; renewal: ShownCount; home: ShownCount; council: ShownCount };

/** A calendar year as people ask for it under the Freedom of Information Act 2000: by new or renewal, and by where the test was sat. */
export function trainedYear(year: number, counts: readonly TrainedCount[]): TrainedYear {
  const total = (is: (count: TrainedCount) => boolean) => showCount(sumPublishable(counts.filter(is).map(({ number }) => number)));
  return {
    year,
    all: total(() => true),
    new: total(({ kind }) => kind === "new"),
    renewal: total(({ kind }) => kind === "renewal"),
    home: total(({ place }) => place === "home"),
    council: total(({ place }) => place !== "home"),
  };
}

/** The calendar year of today and the three before it, the newest first. */
export function yearsAsked(today: string): number[] {
  const year = Number(today.slice(0, 4));
  return [year, year - 1, year - 2, year - 3];
}
