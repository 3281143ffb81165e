import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DEFAULT_POLICY, type Policy } from "#app/domain/licensing/policy";
import { TestFacts } from "#ui/test-facts";
import { TestRules } from "#ui/test-rules";

const rules = (policy: Partial<Policy>, kind: "new" | "renewal" = "renewal") =>
  renderToStaticMarkup(<TestRules policy={{ ...DEFAULT_POLICY, ...policy }} kind={kind} />);
const facts = (policy: Partial<Policy>) => renderToStaticMarkup(<TestFacts policy={{ ...DEFAULT_POLICY, ...policy }} />);

test("the four facts are those of the policy", () => {
  const shown = facts({ pass_mark: 75, minutes: 30, attempts: 2, blueprint: { items: 15, per_topic: 1, critical: 3 } });
  for (const words of ["15 questions", "30 minutes", "12 of 15 right", "75%", "2 tries"]) expect(shown).toContain(words);
});

test("without a time limit nothing is said of a clock", () => {
  expect(facts({ minutes: null })).toContain("No time limit");
  expect(rules({ minutes: null })).not.toContain("clock");
});

test("the questions about danger are named where all of them must be right, and only there", () => {
  expect(rules({})).toContain("You must get all of these right");
  expect(rules({ critical_all_right: false })).not.toContain("You must get all of these right");
});

test("sections are told with their pass marks and with how they count", () => {
  const sections = [
    { title: "Safeguarding", topics: ["signs-on-a-journey"], pass_mark: 80 },
    { title: "The law", topics: ["age-consent-and-the-law"], pass_mark: 60 },
  ];
  expect(rules({ sections })).toContain("You also need enough right in each section of the test: Safeguarding 80%, The law 60%.");
  expect(rules({ sections, sections_rule: "or" })).toContain("There is a second way to pass");
  expect(rules({})).not.toContain("section");
});

test("stories are told of where there are some", () => {
  const blueprint = { items: 20, per_topic: 2, critical: 5 };
  expect(rules({ blueprint: { ...blueprint, scenarios: 1 } })).toContain("There is a short story in the test.");
  expect(rules({ blueprint: { ...blueprint, scenarios: 2 } })).toContain("There are 2 short stories in the test.");
  expect(rules({ blueprint })).not.toContain("stor");
});

test("each waiting time stands before its try, and the last one serves all later tries", () => {
  expect(rules({})).toContain("Before try 2 you wait 24 hours.");
  expect(rules({})).toContain("Before try 3 you wait 7 days.");
  expect(rules({ attempts: 5 })).toContain("Before try 3 and each later one you wait 7 days.");
  expect(rules({ cool_down_hours: [0], attempts: 2 })).not.toContain("you wait");
  expect(rules({ attempts: 1 })).not.toContain("Before try");
});

test("after the last try a renewal goes to an officer, and a new applicant waits", () => {
  expect(rules({}, "renewal")).toContain("There are 3 tries. After that an officer of your council looks at your case.");
  expect(rules({}, "new")).toContain("There are 3 tries. After that you wait 6 months before you can try again.");
  expect(rules({ new_applicant_wait_months: 0 }, "new")).not.toContain("There are 3 tries");
});
