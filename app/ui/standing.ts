import type { ReadingPlan } from "#app/domain/course/reading-plan";
import type { ApplicationStatus } from "#app/domain/licensing/application-status";
import type { CalendarDate } from "#app/domain/licensing/calendar-date";
import type { ClaimIdentity, NextStep, TestStart } from "#app/domain/licensing/next-step";

/** Where a driver stands, as their own pages show it. */
export type ShownStanding = {
  steps: readonly NextStep[];
  applications: readonly ShownApplication[];
  courses: readonly ShownCourse[];
};

export type ShownApplication = {
  applicationId: string;
  courseId: string;
  authorityName: string;
  licenseeLabel: string;
  reference: string;
  receivedOn: CalendarDate;
  identity: ClaimIdentity;
  status: ApplicationStatus;
  start: TestStart;
  trainingFinished: boolean;
  passUntil: CalendarDate | null;
  decision: { officerName: string; decidedAt: Date; reason: string | null; answer: string | null } | null;
  answerSent: boolean;
  certificateNumber: string | null;
  revocationReason: string | null;
  test: { minutes: number | null; items: number } | null;
  /** The first question of an open test without an answer; null when all are answered. */
  openPosition: number | null;
};

export type ShownCourse = {
  courseId: string;
  title: string;
  version: number;
  approval: string;
  round: "none" | "open" | "over";
  plan: ReadingPlan;
};

/** The most urgent step of the applications that ask for this course, or null when none does. */
export function stepOfCourse({ steps, applications }: ShownStanding, courseId: string): NextStep | null {
  const own = new Set(applications.filter((application) => application.courseId === courseId).map(({ applicationId }) => applicationId));
  return steps.find((step) => step.kind !== "add-application" && own.has(step.applicationId)) ?? null;
}
