/** The questions of a test that was passed, with the right answers. */
export const review = {
  title: "Your test, question by question",
  lead: "You passed, so you can see every question with the right answer and the reason.",
  share: "Please do not pass the questions on. Others get them too.",
  question: (position: number, of: number) => `Question ${position} of ${of}`,
  right: "Right",
  wrong: "Wrong",
  yours: "Your answer",
  nothing: "You did not answer this question.",
  notKept: "Your own answers are not shown. They are kept for 12 months.",
  corrections: {
    void: "There was a fault in this question. It counts as right for everybody.",
    key: "The right answer to this question was corrected after tests had been taken. Your result takes account of that.",
  },
  back: "Your result",
};
