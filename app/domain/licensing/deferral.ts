import { type ApplicationStatus, isDecided } from "./application-status.ts";

export type DeferralRefusal = "already-decided" | "no-driver" | "question-open" | "question-missing";
export type AnswerRefusal = "not-asked" | "already-answered" | "answer-missing";
export type ResumptionRefusal = "nothing-to-resume";

/** A question of an officer to the driver of an application; `answered` once the driver has replied. */
export type Question = { answered: boolean } | null;

/**
 * Whether an officer may send an application back with a question: while it is undecided, to a driver who can answer it in their
 * account, and one question at a time, so that nobody wonders which of two an answer is for.
 */
export function decideDeferral(facts: {
  status: ApplicationStatus;
  hasDriver: boolean;
  question: string;
}): { done: true } | { done: false; reason: DeferralRefusal } {
  if (isDecided(facts.status)) return { done: false, reason: "already-decided" };
  if (!facts.hasDriver) return { done: false, reason: "no-driver" };
  if (facts.status === "waiting-for-driver") return { done: false, reason: "question-open" };
  return facts.question.trim() === "" ? { done: false, reason: "question-missing" } : { done: true };
}

/** Whether a driver may answer: the question that stands, once. `question` is the one last asked and not taken over by a decision. */
export function decideAnswer(question: Question, answer: string): { done: true } | { done: false; reason: AnswerRefusal } {
  if (!question) return { done: false, reason: "not-asked" };
  if (question.answered) return { done: false, reason: "already-answered" };
  return answer.trim() === "" ? { done: false, reason: "answer-missing" } : { done: true };
}

/**
 * Whether an officer may let an application go on: one whose question is open or answered, or whose pass was revoked, so that its
 * driver may train and sit the test again. From then on it stands where its evidence puts it.
 */
export function decideResumption(facts: {
  status: ApplicationStatus;
  question: Question;
}): { done: true } | { done: false; reason: ResumptionRefusal } {
  const may = mayResume(facts.status, facts.question);
  return may ? { done: true } : { done: false, reason: "nothing-to-resume" };
}

export function mayResume(status: ApplicationStatus, question: Question): boolean {
  return status === "revoked" || (question !== null && !isDecided(status));
}
