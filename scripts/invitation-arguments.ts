import { parseArgs } from "node:util";
import type { z } from "zod";
import { StaffInvitationForm } from "#app/commands/invite-staff.server";

const USAGE = "Use it like this: npm run staff:invite -- --role officer|editor|admin [--authority …] --email name@example.gov.uk";

const FAULTS: Record<string, string> = {
  "role-missing": "--role must be officer, editor or admin.",
  "authority-missing": "An officer works for one authority: name it with --authority, for example --authority chorley.",
  "authority-not-theirs": "Only an officer works for an authority: leave --authority out for this role.",
  "email-missing": "Name the e-mail address with --email.",
  "email-wrong": "--email must be an e-mail address, such as name@example.gov.uk.",
};

export type InvitationArguments = { ok: true; input: z.infer<typeof StaffInvitationForm> } | { ok: false; problems: string[] };

/** What was typed behind `npm run staff:invite --`, or every mistake in plain words. */
export function readInvitationArguments(args: string[]): InvitationArguments {
  const form = StaffInvitationForm.safeParse(namedValues(args) ?? {});
  if (form.success) return { ok: true, input: form.data };
  const problems = form.error.issues.map(({ message }) => FAULTS[message] ?? message);
  return { ok: false, problems: [...(namedValues(args) ? problems : []), USAGE] };
}

/** What stands behind each name; null when there is a name nobody knows. */
function namedValues(args: string[]): Record<string, string | undefined> | null {
  const text = { type: "string" } as const;
  try {
    return parseArgs({ args, options: { role: text, authority: text, email: text } }).values;
  } catch {
    return null;
  }
}
