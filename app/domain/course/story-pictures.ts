/** The pictures that may stand above a story: the files of `public/pictures/`. */
export const STORY_PICTURES: readonly string[] = [
  "bus-station-in-the-rain.svg",
  "house-with-closed-curtains.svg",
  "lift-from-a-football-field.svg",
  "night-run-to-a-hotel.svg",
  "parcel-for-the-next-town.svg",
];
