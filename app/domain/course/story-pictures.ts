/** The pictures that may stand above a story: the files of `public/pictures/`. */
export const STORY_PICTURES: readonly string[] = [
  "children-at-a-station.svg",
  "girl-at-a-party-house.svg",
  "night-run-to-a-hotel.svg",
  "parcel-at-a-terrace.svg",
  "school-run.svg",
];
