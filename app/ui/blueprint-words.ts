import type { Blueprint } from "#app/domain/course/blueprint-schema";

/** What a paper holds, in a line for editors; `titles` are those of the modules. */
export function describeBlueprint(blueprint: Blueprint, titles: ReadonlyMap<string, string>): string {
  const { items, per_topic, critical, topics = {}, difficulty = {}, include = [], scenarios = 0 } = blueprint;
  const parts = [
    `at least ${per_topic} from each module`,
    ...Object.entries(topics).map(([topic, least]) => `at least ${least} from “${titles.get(topic) ?? topic}”`),
    `${critical} critical`,
    ...Object.entries(difficulty).map(([name, least]) => `at least ${least} ${name}`),
    ...(include.length > 0 ? [`always ${include.join(", ")}`] : []),
    ...(scenarios > 0 ? [`${scenarios} ${scenarios === 1 ? "scenario" : "scenarios"}`] : []),
  ];
  return `${items} questions: ${parts.join(", ")}`;
}
