import { expect, test } from "vitest";
import { DEFAULT_POLICY, Policy } from "#app/domain/licensing/policy";
import { findPolicyProblems, policyProblems } from "#app/domain/licensing/policy-problems";
import { readCourse } from "#db/read-content";

const course = await readCourse("content/courses/taxi-driver-safeguarding");

test("the policy of a council that has set nothing can be held with the course", () => {
  expect(policyProblems(DEFAULT_POLICY, course)).toEqual([]);
});

test("a policy that asks more than the bank holds is told what is missing", () => {
  const policy = Policy.parse({ blueprint: { items: 60, per_topic: 2, critical: 60 } });
  expect(policyProblems(policy, course)).toEqual([
    { where: "blueprint", message: expect.stringMatching(/^to fill a paper, the bank needs \d+ more critical questions$/) },
  ]);
});

test("a section names modules of the course", () => {
  const sections = [{ title: "The road", topics: ["signs-on-a-journey", "parking"], pass_mark: 80 }];
  expect(policyProblems({ ...DEFAULT_POLICY, sections }, course)).toEqual([
    { where: "section The road", message: "the course has no module “parking”" },
  ]);
});

test("a course that could no longer fill the tests of councils says which, and of those who ask the same once", () => {
  const policy = Policy.parse({ blueprint: { items: 20, per_topic: 2, critical: 5, scenarios: 9 } });
  const named = (authorityName: string, label: string, asked: Policy) => ({ authorityName, label, policy: asked });
  const policies = [
    named("Chorley Council", "Private hire", policy),
    named("Preston", "Dual", DEFAULT_POLICY),
    named("Hyndburn", "Dual", policy),
  ];
  expect(findPolicyProblems(policies, course)).toEqual([
    {
      where: "councils",
      message: expect.stringMatching(
        /^a paper must hold 9 scenarios; the bank can give it \d\. The test of Chorley Council \(Private hire\), Hyndburn \(Dual\) asks for it$/,
      ),
    },
  ]);
});
