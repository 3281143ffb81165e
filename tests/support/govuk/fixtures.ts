import { readFileSync } from "node:fs";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, test, vi } from "vitest";
import { describeMarkup } from "#tests/support/govuk/markup";

interface Fixture<Options> {
  name: string;
  options: Options;
  html: string;
}

/** The official examples that are not compared to the letter, and why. No example is left out. */
const concessions = [
  {
    fixture: "summary-list: extreme",
    reason: "React spells the inline style of the caller's own paragraph without white space",
    official: 'style="white-space: nowrap;"',
    ours: 'style="white-space:nowrap"',
  },
];

/** Proves a component against every official example: the options go in, the very same markup comes out. */
export function proveFixtures<Options>(component: string, adapt: (options: Options) => ReactElement) {
  describe(`${component} renders the official markup`, () => {
    afterEach(() => {
      vi.restoreAllMocks();
    });
    for (const { name, options, html } of readFixtures<Options>(component)) {
      test(name, () => {
        const complaints = vi.spyOn(console, "error").mockImplementation(() => undefined);
        const rendered = renderToStaticMarkup(adapt(options));
        expect(describeMarkup(rendered)).toBe(describeMarkup(concede(`${component}: ${name}`, html)));
        expect(complaints.mock.calls).toEqual([]);
      });
    }
  });
}

function readFixtures<Options>(component: string) {
  const path = new URL(`../../../node_modules/govuk-frontend/dist/govuk/components/${component}/fixtures.json`, import.meta.url);
  const file: { fixtures: Fixture<Options>[] } = JSON.parse(readFileSync(path, "utf8"));
  return file.fixtures;
}

function concede(fixture: string, html: string) {
  const concession = concessions.find((entry) => entry.fixture === fixture);
  return concession ? html.replace(concession.official, concession.ours) : html;
}
