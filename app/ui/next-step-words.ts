import { coursePath, lessonPath } from "#app/domain/course/addresses";
import { printDateTime } from "#app/domain/licensing/calendar-date";
import type { NextStep } from "#app/domain/licensing/next-step";
import type { ShownApplication, ShownCourse, ShownStanding } from "#app/ui/standing";
import type { Words } from "#app/ui/words/en";

/** One step in words: `parts` are the modules it is about; a step without a button is for somebody else to take. */
export type WordedStep = {
  heading: string;
  lead?: string;
  parts?: readonly string[];
  text: string;
  button?: { href: string; text: string };
  link?: { href: string; text: string };
};

type StepFor<Kind extends NextStep["kind"]> = Extract<NextStep, { kind: Kind }>;
type About = { application: ShownApplication; course: ShownCourse | null; words: Words["home"]["steps"] };

/** Says what to do next, how long it takes and where it leads. A step that nobody worded does not compile. */
export function wordStep(step: NextStep, standing: ShownStanding, words: Words["home"]["steps"]): WordedStep {
  if (step.kind === "add-application") return { ...plain(words.addApplication), button: button("/applications", words.addApplication) };
  const about = { ...findAbout(step.applicationId, standing), words };
  switch (step.kind) {
    case "read":
      return step.begun ? wordReading(about) : wordBeginning(about);
    case "read-again":
      return wordReadingAgain(step, about);
    case "take-test":
      return wordTest(step, about);
    case "go-on-with-test":
      return { ...plain(words.goOnWithTest), button: button(openPath(step, about), words.goOnWithTest) };
    case "see-result":
      return { ...plain(words.seeResult), ...resultButton(step.attemptId, words.seeResult) };
    case "wait-until":
      return {
        heading: words.waitUntil.heading(printDateTime(step.until)),
        text: words.waitUntil.text[step.why],
        ...resultButton(step.attemptId, words.waitUntil),
      };
    case "wait-for-council":
      return wordWaiting(step, about);
    case "do-what-was-asked":
      return { ...plain(words.doWhatWasAsked), button: button(questionPath(step.applicationId), words.doWhatWasAsked) };
    case "ask-council":
      return plain(words.askCouncil);
    case "nothing":
      return plain(words.nothing[step.status]);
  }
}

function wordBeginning({ application, course, words }: About): WordedStep {
  const { heading, text } = words.begin;
  return { heading, text: text(course?.plan.minutesLeft ?? 0), button: button(coursePath(application.courseId), words.begin) };
}

function wordReading(about: About): WordedStep {
  const { course, words } = about;
  const next = course?.plan.next;
  if (!course || !next) return wordBeginning(about);
  const { heading, text } = words.read;
  return {
    heading: heading(next.title),
    text: text(next.minutes, course.plan.minutesLeft),
    button: button(lessonPath(course.courseId, next), words.read),
  };
}

function wordReadingAgain({ topics }: StepFor<"read-again">, { application, course, words }: About): WordedStep {
  const { heading, lead, text } = words.readAgain;
  const next = course?.plan.next;
  return {
    heading: heading(next?.title ?? ""),
    lead,
    parts: course?.plan.modules.filter(({ slug }) => topics.includes(slug)).map(({ title }) => title) ?? [],
    text: text(course?.plan.minutesLeft ?? 0),
    button: button(next ? lessonPath(application.courseId, next) : coursePath(application.courseId), words.readAgain),
  };
}

function wordTest({ again, applicationId }: StepFor<"take-test">, { application: { test }, words }: About): WordedStep {
  const { heading, headingAgain, lead, text } = words.takeTest;
  return {
    heading: again ? headingAgain : heading,
    ...(again ? {} : { lead }),
    text: text(test?.items ?? 0, test?.minutes ?? null),
    button: button(`/applications/${applicationId}/attempts`, words.takeTest),
  };
}

function questionPath(applicationId: string): string {
  return `/applications/${applicationId}/question`;
}

function wordWaiting({ why, attemptId }: StepFor<"wait-for-council">, { application, words }: About): WordedStep {
  if (why === "answer") return { ...plain(words.answer), link: { href: questionPath(application.applicationId), text: words.answer.link } };
  if (why === "identity") return plain(words.identity);
  if (attemptId) return { ...plain(words.decision), ...resultButton(attemptId, words.decision) };
  return { ...plain(words.otherPass), link: { href: coursePath(application.courseId), text: words.otherPass.link } };
}

function openPath({ attemptId }: StepFor<"go-on-with-test">, { application: { openPosition } }: About): string {
  return openPosition === null ? `/attempts/${attemptId}/summary` : `/attempts/${attemptId}/items/${openPosition}`;
}

function resultButton(attemptId: string | null, words: { button: string }): Pick<WordedStep, "button"> {
  return attemptId ? { button: button(`/attempts/${attemptId}/result`, words) } : {};
}

function plain({ heading, text }: { heading: string; text: string }): WordedStep {
  return { heading, text };
}

function button(href: string, words: { button: string }) {
  return { href, text: words.button };
}

function findAbout(applicationId: string, { applications, courses }: ShownStanding) {
  const application = applications.find((candidate) => candidate.applicationId === applicationId);
  if (!application) throw new Error(`a step for an application that is not there: ${applicationId}`);
  return { application, course: courses.find(({ courseId }) => courseId === application.courseId) ?? null };
}
