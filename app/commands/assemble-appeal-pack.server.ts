import { instant } from "#app/domain/assessment/appeal-items";
import type { AppealEvidence } from "#app/domain/assessment/appeal-pack";
import { checkAnswers, checkPaper } from "#app/domain/assessment/appeal-checks";
import { answersKeptSince } from "#app/domain/licensing/retention";
import type { Officer } from "#app/server/access.server";
import { found } from "#app/server/found";
import * as appeal from "#db/queries/appeal-evidence";
import { findForAuthority } from "#db/queries/applicants";
import type { Attempt } from "#db/queries/attempts";
import { findLicenseeType } from "#db/queries/authorities";
import { listForSubject } from "#db/queries/audit";
import { type CourseVersion, readVersion } from "#db/queries/courses";
import { listOutcomes } from "#db/queries/outcomes";
import { findPassOfAttempt } from "#db/queries/passes";
import { findPersonalDetails, listNames } from "#db/queries/people";
import type { Handle } from "#db/store";
import { readAppealItems } from "./read-appeal-items.server.ts";
import { readConditions } from "./read-conditions.server.ts";
import { readSignals } from "./read-signals.server.ts";

type Closed = Attempt & { closedAt: Date };
type Outcomes = Awaited<ReturnType<typeof listOutcomes>>;
type Entries = Awaited<ReturnType<typeof appeal.listLedgerEntries>>;

/** Reads everything that an appeal about a closed attempt may ask for. The caller has checked whose it is, and records the reading. */
export async function assembleAppealPack(tx: Handle, officer: Officer, attempt: Closed, now: Date): Promise<AppealEvidence> {
  const { attemptId, personId, number, place, startedAt, closedAt } = attempt;
  const beginning = await appeal.readBeginning(tx, attemptId);
  const { language, deadlineAt, policy } = beginning;
  const version = await readVersion(tx, attempt.versionId);
  const outcomes = await listOutcomes(tx, attemptId);
  const entries = await appeal.listLedgerEntries(
    tx,
    outcomes.map(({ seq }) => seq),
  );
  const { responses, signals } = await readSignals(tx, attempt);
  const kept = responses.length > 0 || closedAt >= answersKeptSince(now);
  const person = await findPersonalDetails(tx, personId);
  const pass = await findPassOfAttempt(tx, attemptId);
  return {
    format: "fareguard-appeal-pack/1",
    made: { at: now.toISOString(), by: officer.name, authority: officer.authorityName },
    person: { id: personId, details: named(person) },
    application: await readApplication(tx, attempt, officer),
    attempt: {
      ...{ id: attemptId, number, place, language, started_at: startedAt.toISOString() },
      ...{ deadline_at: instant(deadlineAt), closed_at: closedAt.toISOString() },
    },
    paper: paperOf(attempt, beginning, version),
    policy: { version: policy.version, set_at: policy.createdAt.toISOString(), rules: policy.rules },
    conditions: await readConditions(tx, attempt, officer.authorityId, beginning.adjustments),
    outcomes: outcomes.map((outcome, index) => outcomeOf(outcome, index + 1, version, entries)),
    certificate: pass && { number: pass.certificateNumber, passed_on: pass.passedOn, valid_until: pass.validUntil },
    responses_kept: kept,
    responses_match_ledger: kept && person ? checkAnswers(responses, person.subjectKey, entries.get(outcomes[0]?.seq ?? 0)?.body) : null,
    items: await readAppealItems(tx, attempt, version, { responses, kept, outcomes, entries }),
    signals,
    record: await readRecord(tx, attemptId),
  };
}

async function readApplication(tx: Handle, { applicationId }: Closed, { authorityId }: Officer): Promise<AppealEvidence["application"]> {
  const application = found(await findForAuthority(tx, applicationId, authorityId));
  const { reference, licenseeType, kind, receivedOn, applicant } = application;
  const licence = (await findLicenseeType(tx, authorityId, licenseeType))?.label ?? licenseeType;
  return { id: applicationId, reference, licence, kind, received_on: receivedOn, applicant: named(applicant) };
}

function named(details: { firstNames: string; surname: string; bornOn: string } | null) {
  return details && { first_names: details.firstNames, surname: details.surname, born_on: details.bornOn };
}

type Beginning = Awaited<ReturnType<typeof appeal.readBeginning>>;

function paperOf({ paper, paperHash }: Closed, { draw, policy }: Beginning, version: CourseVersion): AppealEvidence["paper"] {
  const { course, number, publishedAt } = version;
  return {
    ...{ course: course.title, course_version: number, published_at: publishedAt.toISOString() },
    ...{ seed: draw.seed, items_met_before: [...draw.met], exposure: draw.exposure ?? null, hash: paperHash },
    ...checkPaper({ paper, hash: paperHash, draw, blueprint: policy.rules.blueprint }, { ...version, scenarios: course.scenarios ?? [] }),
  };
}

function outcomeOf(
  outcome: Outcomes[number],
  number: number,
  { course }: CourseVersion,
  entries: Entries,
): AppealEvidence["outcomes"][number] {
  const titles = new Map(course.modules.map(({ slug, title }) => [slug, title]));
  const { closedBy, correctionId, passed, score, outOf, criticalMissed, seq } = outcome;
  return {
    ...{ number, at: outcome.at.toISOString(), closed_by: closedBy, correction_id: correctionId, passed, score, out_of: outOf },
    critical_missed: criticalMissed,
    topics: outcome.topics.map((topic) => ({ topic: titles.get(topic.topic) ?? topic.topic, score: topic.score, out_of: topic.outOf })),
    ledger: { entry: seq, hash: entries.get(seq)?.hash ?? "" },
  };
}

async function readRecord(tx: Handle, attemptId: string): Promise<AppealEvidence["record"]> {
  const entries = (await listForSubject(tx, attemptId)).toReversed();
  const names = await listNames(tx, [...new Set(entries.flatMap(({ actorId }) => actorId ?? []))]);
  return entries.map(({ at, action, actorId, actorRole, detail }) => ({
    ...{ at: at.toISOString(), action, by: names.get(actorId ?? "") ?? null, role: actorRole, detail: JSON.parse(detail) },
  }));
}
