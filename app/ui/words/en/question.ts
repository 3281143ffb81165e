/** What stands around a question of the test or of a practice. */
export const question = {
  chooseOne: "Choose one.",
  chooseAll: "Choose all that are right.",
  order: "Give each step its place. 1 is what comes first.",
  place: "Place",
  match: "For each line, choose what belongs to it. You may use one twice. Some may not be needed.",
  complete: "Complete the sentence.",
  fill: "Choose the right words for each gap.",
  gap: (number: number) => `Gap ${number}`,
  choose: "Choose",
};
