import { parseArgs } from "node:util";
import type { Merger, MergerPreview } from "#app/commands/merge-authorities.server";

const USAGE = "Use it like this: npm run authorities:merge -- --from chorley --from preston --into lancashire [--apply]";

type Names = { from: string[]; into: string; apply: boolean };
export type MergerArguments = { ok: true; input: Names } | { ok: false; problems: string[] };

/** What was typed behind `npm run authorities:merge --`, or what is missing. */
export function readMergerArguments(args: string[]): MergerArguments {
  const values = namedValues(args);
  const problems = [
    ...(values?.from?.length ? [] : ["Name every authority that becomes part of another with --from."]),
    ...(values?.into ? [] : ["Name the authority that they become part of with --into."]),
  ];
  if (!values?.from || !values.into || problems.length > 0) return { ok: false, problems: [...problems, USAGE] };
  return { ok: true, input: { from: values.from, into: values.into, apply: values.apply ?? false } };
}

function namedValues(args: string[]): { from?: string[]; into?: string; apply?: boolean } | null {
  const options = { from: { type: "string", multiple: true }, into: { type: "string" }, apply: { type: "boolean" } } as const;
  try {
    return parseArgs({ args, options }).values;
  } catch {
    return null;
  }
}

/** Everything that changes, or has changed, a line for each thing. */
export function mergerInWords(preview: MergerPreview, applied: boolean): string[] {
  const { into, moving, adopted, renamed } = preview;
  const head = applied ? `Done. Part of ${into.name} from now on:` : `Nothing is changed yet. This would become part of ${into.name}:`;
  return [
    head,
    ...moving.flatMap(movingInWords),
    ...adopted.map(
      ({ label, licenseeType, from }) => `${into.name} takes over the licence “${label}” (${licenseeType}) with the policy of ${from}.`,
    ),
    ...renamed.map(({ from, reference, becomes }) => `Reference ${reference} of ${from} stands there already: it becomes “${becomes}”.`),
    `Every other policy of ${into.name} stays, and decides about the open applications. Passes and histories keep the old names.`,
    ...(applied ? [] : ["To do it, make a backup, stop the server, and run the same again with --apply."]),
  ];
}

function movingInWords({
  name,
  statuses,
  officers,
  invitations,
  bars,
  passes,
  apiKeys,
  webhooks,
}: MergerPreview["moving"][number]): string[] {
  const all = statuses.reduce((sum, { number }) => sum + number, 0);
  const listed = statuses.map(({ status, number }) => `${status} ${number}`).join(", ");
  return [
    name,
    `  applications: ${all}${listed ? ` (${listed})` : ""}`,
    `  officers, who sign in again: ${officers}`,
    `  open invitations: ${invitations}`,
    `  bars in force: ${bars}`,
    `  passes issued, which keep its name: ${passes}`,
    `  API keys, which end: ${apiKeys}`,
    `  webhooks, which end: ${webhooks}`,
  ];
}

/** Everything that is in the way, a line for each. */
export function refusalsInWords(reasons: Extract<Merger, { done: false }>["reasons"]): string[] {
  return reasons.map((refusal) => {
    const { authorityId } = refusal;
    switch (refusal.reason) {
      case "unknown":
        return `There is no authority “${authorityId}”. A new one comes in with content/authorities.yaml and npm run content:import.`;
      case "into-itself":
        return `${authorityId} cannot become part of itself.`;
      case "named-twice":
        return `${authorityId} is named twice.`;
      case "already-merged":
        return `${authorityId} is part of another authority already.`;
      case "into-is-merged":
        return `${authorityId} is part of another authority itself: name that one with --into.`;
      case "sitting-open":
        return `${authorityId} has a sitting that is open now. Close it first, or wait until it ends.`;
      case "courses-differ":
        return `For “${refusal.licenseeType}” ${authorityId} asks for another course or refresher than the others. Give one of them another name first.`;
    }
  });
}
