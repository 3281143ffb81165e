import type { DISCLOSURES, Place } from "#app/domain/licensing/policy";
import type { PolicyField } from "#app/domain/licensing/policy-fields";

export type PolicyUnit = "percent" | "questions" | "minutes" | "attempts" | "months";

export type PolicyGroup = "test" | "passing" | "again" | "validity" | "reminders";

type PolicyWords = {
  group: PolicyGroup;
  label: string;
  hint: string;
  unit?: PolicyUnit;
  /** What an empty box means. */
  none?: string;
  /** What there is to choose from, by the value it has in the policy. */
  choices?: Record<string, string>;
};

const PLACES: Record<Place, string> = {
  home: "At home, on their own phone",
  supervised: "In a sitting that an officer watches",
  oral: "Spoken, written down by two officers",
};

const DISCLOSED: Record<(typeof DISCLOSURES)[number], string> = {
  nothing: "Passed or not passed, and nothing more",
  topics: "The mark in each module",
  "items-after-pass": "After a pass, every question with its answer",
};

export const POLICY_GROUPS: Record<PolicyGroup, string> = {
  test: "The test",
  passing: "What passes",
  again: "Trying again",
  validity: "How long a pass counts",
  reminders: "Reminders",
};

/** Every setting in an administrator's words, in the order of the page. A setting without words does not compile. */
export const POLICY_WORDS: Record<PolicyField, PolicyWords> = {
  "blueprint.items": { group: "test", label: "Questions in the test", hint: "How many questions each driver gets.", unit: "questions" },
  "blueprint.per_topic": {
    group: "test",
    label: "Questions from each module, at least",
    hint: "So that no test leaves a module out.",
    unit: "questions",
  },
  "blueprint.critical": {
    group: "test",
    label: "Critical questions",
    hint: "Questions where a wrong answer could leave somebody in danger. They count within the questions of the test.",
    unit: "questions",
  },
  "blueprint.topics": {
    group: "test",
    label: "Questions from single modules, at least",
    hint: "One module on each line and its number, such as what-to-do: 4. It takes the place of the number for every module.",
    none: "As from every module",
  },
  "blueprint.difficulty": {
    group: "test",
    label: "Easy, medium and hard questions, at least",
    hint: "One on each line, such as hard: 4.",
    none: "Any",
  },
  "blueprint.include": {
    group: "test",
    label: "Questions that are in every test",
    hint: "Their short names from the question bank, with commas between.",
    none: "None",
  },
  "blueprint.scenarios": {
    group: "test",
    label: "Stories",
    hint: "How many stories each driver gets. All the questions about a story come with it, and count within the questions of the test.",
  },
  "blueprint.exposure_cap": {
    group: "test",
    label: "Rest a question that is in more tests than",
    hint: "Another question stands in for it where there is one. Leave it empty to draw by chance alone.",
    unit: "percent",
    none: "Never",
  },
  minutes: { group: "test", label: "Time for the test", hint: "Leave it empty for no limit.", unit: "minutes", none: "No time limit" },
  places: { group: "test", label: "Where the test may be sat", hint: "Tick every place that is allowed.", choices: PLACES },
  pass_mark: { group: "passing", label: "Pass mark", hint: "The share of the marks that passes.", unit: "percent" },
  critical_all_right: {
    group: "passing",
    label: "All critical questions must be right",
    hint: "If yes, one wrong critical answer fails the test, whatever the mark.",
  },
  topic_minimum: {
    group: "passing",
    label: "Lowest mark in each module",
    hint: "Leave it empty for none.",
    unit: "percent",
    none: "None",
  },
  sections: {
    group: "passing",
    label: "Sections of the test",
    hint: "Parts that each have a bar of their own. One on each line: its title, its percent and its modules, such as Safeguarding: 80: signs-on-a-journey, what-to-do.",
    none: "None",
  },
  sections_rule: {
    group: "passing",
    label: "How sections and the whole test come together",
    hint: "It only matters where there are sections. Critical questions must be right either way, if you ask for that.",
    choices: { and: "The whole test and every section must pass", or: "Either the whole test or every section must pass" },
  },
  disclosure: {
    group: "passing",
    label: "What the driver learns of the result",
    hint: "Answers of a test that was not passed are never shown.",
    choices: DISCLOSED,
  },
  attempts: {
    group: "again",
    label: "Attempts for one application",
    hint: "After the last one a new applicant waits, and an officer decides about a renewal.",
    unit: "attempts",
  },
  cool_down_hours: {
    group: "again",
    label: "Hours before the next attempt",
    hint: "Before the second attempt, the third and so on, with commas between. The last number serves all later ones.",
  },
  new_applicant_wait_months: {
    group: "again",
    label: "Wait of a new applicant after the last attempt",
    hint: "A renewal never waits for this: an officer decides.",
    unit: "months",
  },
  redo_failed_modules: {
    group: "again",
    label: "Redo the modules with mistakes first",
    hint: "If yes, the driver goes through them again before the next attempt.",
  },
  validity_months: { group: "validity", label: "A pass is valid for", hint: "Counted from the day of the pass.", unit: "months" },
  renewal_window_months: {
    group: "validity",
    label: "Early renewal",
    hint: "Whoever passes again in the last months of a pass loses none of them: the new pass begins when the old one ends.",
    unit: "months",
  },
  accepted_pass_age_months: {
    group: "validity",
    label: "Passed before the decision, at the most",
    hint: "How old a pass may be when an officer decides. Leave it empty for any pass that is still valid.",
    unit: "months",
    none: "Any valid pass",
  },
  expiry_reminder_days: {
    group: "reminders",
    label: "Days before a pass ends",
    hint: "Its holder is written to on each of these days, with commas between. Leave it empty for no reminder.",
    none: "No reminder",
  },
  invitation_reminder_days: {
    group: "reminders",
    label: "Days after an application came in",
    hint: "Who has not taken it up by then gets a new link, or a letter to print where we cannot send an e-mail or a text message.",
    none: "No reminder",
  },
  training_reminder_days: {
    group: "reminders",
    label: "Days after it was taken up",
    hint: "Who has not finished the training by then is reminded.",
    none: "No reminder",
  },
  refresher_pass_age_months: {
    group: "validity",
    label: "Refresher for renewals",
    hint: "A renewal takes the short refresher, where this licence has one, if the last pass is no older than this on the day it was received. Leave it empty: every renewal takes the whole course.",
    unit: "months",
    none: "Every renewal takes the whole course",
  },
  accepted_from: {
    group: "validity",
    label: "First day on which a pass counts",
    hint: "Such as the day your policy began. A pass or other training from before it does not count. Leave it empty for none.",
    none: "None",
  },
  accepts_other_training: {
    group: "validity",
    label: "Training from elsewhere may take the place of the test",
    hint: "If yes, an officer may accept another council’s or provider’s training, with the certificate they have seen.",
  },
};
