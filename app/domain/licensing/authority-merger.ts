import { normaliseReference } from "./reference.ts";

/** A type of licence as one authority has it; the course is the one that its policy asks for. */
export type LicensedType = { licenseeType: string; label: string; courseId: string; refresherCourseId: string | null };

/** What has to be known of one authority before it becomes part of another. */
export type MergingAuthority = {
  authorityId: string;
  mergedInto: string | null;
  types: readonly LicensedType[];
  references: readonly { applicationId: string; reference: string }[];
  openSittings: number;
};

export type MergerRefusal =
  | { reason: "into-itself" | "named-twice" | "already-merged" | "sitting-open"; authorityId: string }
  | { reason: "into-is-merged"; authorityId: string }
  | { reason: "courses-differ"; authorityId: string; licenseeType: string };

export type MergerPlan = {
  /** Types that the new authority does not have yet, with the one from whom it takes label and policy. */
  adopted: (LicensedType & { from: string })[];
  /** References that the new authority would have twice. */
  renamed: { applicationId: string; from: string; reference: string; becomes: string }[];
};

/** Why these authorities cannot become part of that one as things stand: everything that is in the way, not only the first. */
export function findMergerRefusals(from: readonly MergingAuthority[], into: MergingAuthority): MergerRefusal[] {
  const seen = new Set<string>();
  const ofEach = from.flatMap((one): MergerRefusal[] => {
    const { authorityId } = one;
    const twice = seen.has(authorityId);
    seen.add(authorityId);
    return [
      ...(authorityId === into.authorityId ? [{ reason: "into-itself", authorityId } as const] : []),
      ...(twice ? [{ reason: "named-twice", authorityId } as const] : []),
      ...(one.mergedInto === null ? [] : [{ reason: "already-merged", authorityId } as const]),
      ...(one.openSittings === 0 ? [] : [{ reason: "sitting-open", authorityId } as const]),
    ];
  });
  const merged: MergerRefusal[] = into.mergedInto === null ? [] : [{ reason: "into-is-merged", authorityId: into.authorityId }];
  return [...merged, ...ofEach, ...findCourseClashes(from, into)];
}

/** One type of licence cannot ask for two courses, or two refreshers: the passes of one of them would serve nobody any more. */
function findCourseClashes(from: readonly MergingAuthority[], into: MergingAuthority): MergerRefusal[] {
  const coursesOf = ({ courseId, refresherCourseId }: LicensedType) => `${courseId} ${refresherCourseId ?? ""}`;
  const courses = new Map(into.types.map((type) => [type.licenseeType, coursesOf(type)]));
  return from.flatMap(({ authorityId, types }) =>
    types.flatMap((type): MergerRefusal[] => {
      const { licenseeType } = type;
      const known = courses.get(licenseeType);
      if (known === undefined) courses.set(licenseeType, coursesOf(type));
      return known === undefined || known === coursesOf(type) ? [] : [{ reason: "courses-differ", authorityId, licenseeType }];
    }),
  );
}

/**
 * What a merger changes besides whose the applications are. A type of licence that only an old authority has is adopted from the
 * first that is named; where a reference would stand twice, the later one gets the old authority's name behind it.
 */
export function planMerger(from: readonly MergingAuthority[], into: MergingAuthority): MergerPlan {
  const types = new Set(into.types.map(({ licenseeType }) => licenseeType));
  const references = new Set(into.references.map(({ reference }) => normaliseReference(reference)));
  const plan: MergerPlan = { adopted: [], renamed: [] };
  for (const { authorityId, ...old } of from) {
    plan.adopted.push(...old.types.filter((type) => !types.has(type.licenseeType)).map((type) => ({ ...type, from: authorityId })));
    for (const { licenseeType } of old.types) types.add(licenseeType);
    for (const { applicationId, reference } of old.references) {
      const taken = references.has(normaliseReference(reference));
      const becomes = taken ? freeReference(reference, authorityId, references) : reference;
      if (taken) plan.renamed.push({ applicationId, from: authorityId, reference, becomes });
      references.add(normaliseReference(becomes));
    }
  }
  return plan;
}

function freeReference(reference: string, authorityId: string, taken: ReadonlySet<string>): string {
  const named = `${reference} ${authorityId}`;
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? named : `${named} ${number}`;
    if (!taken.has(normaliseReference(candidate))) return candidate;
  }
}
