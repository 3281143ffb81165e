/** Why a policy was not set, by the field it is about. A reason without words does not compile where it is used. */
export const POLICY_REFUSALS = {
  stale: { form: "Somebody else set another policy while you had this open. Compare the two and save again" },
  unchanged: { form: "This is the policy in force already. Change a setting, or leave it as it is" },
  "course-lacks": { "blueprint.items": "The course cannot give this test. What it lacks stands below" },
};
