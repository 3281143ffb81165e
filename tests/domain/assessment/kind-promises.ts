/** What every kind of item promises, proved with one of its items. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kindRules } from "#app/domain/assessment/kinds";
import { UNITS } from "#app/domain/assessment/marks";
import { layOutItem, readChoice, showChoice, showItem } from "#app/domain/assessment/paper";
import { randomFrom } from "#app/domain/assessment/random";
import type { Item } from "#app/domain/course/content-schema";
import { keyProblems } from "#app/domain/course/key-problems";

/** `item` must be fit for publication. */
export function proveKind(item: Item): void {
  const rules = kindRules(item.kind);
  const paperItem = layOutItem(item, randomFrom(7).shuffle);
  const asked = rules.ask(paperItem, item);
  const controls = showChoice(paperItem, item, []).length;
  const value = fc.constantFrom("", ...asked.options.map((option) => option.value));
  const sent = controls > 0 ? fc.array(value, { minLength: controls, maxLength: controls }) : fc.array(value.filter(Boolean));

  describe(`${item.kind}, ${item.marking ?? "all or nothing"}`, () => {
    test("it may be published", () => expect(keyProblems(item)).toEqual([]));

    test("the whole key scores a whole mark, and nothing scores nothing", () => {
      expect(rules.units(item, rules.key(item))).toBe(UNITS);
      expect(rules.mark(item, rules.key(item))).toBe(1);
      expect(rules.units(item, [])).toBe(0);
    });

    test("a response that is right in every option is the whole key, and no other is", () => {
      fc.assert(
        fc.property(sent, (values) => {
          const chosen = readChoice(paperItem, item, values) ?? [];
          const allRight = item.options.every((option) => rules.isRight(item, option, chosen));
          expect(allRight).toBe(rules.units(item, chosen) === UNITS);
        }),
      );
      for (const option of item.options) expect(rules.isRight(item, option, rules.key(item))).toBe(true);
    });

    test("whatever a page sends scores whole units between nothing and a mark", () => {
      fc.assert(
        fc.property(sent, (values) => {
          const chosen = readChoice(paperItem, item, values) ?? [];
          const units = rules.units(item, chosen);
          expect(Number.isInteger(units) && units >= 0 && units <= UNITS).toBe(true);
        }),
      );
    });

    test("whatever strings are stored score between nothing and a mark, and what is the same scores the same", () => {
      const known = [...rules.key(item), ...paperItem.optionIds, "elsewhere", "a=", "=", "1=1"];
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...known), { maxLength: 12 }), (chosen) => {
          const units = rules.units(item, chosen);
          expect(units >= 0 && units <= UNITS).toBe(true);
          for (const other of [chosen.toReversed(), [...chosen, ...chosen]])
            if (rules.isSame(chosen, other)) expect(rules.units(item, other)).toBe(units);
        }),
      );
    });

    test("what is saved is shown again as it was chosen", () => {
      fc.assert(
        fc.property(sent, (values) => {
          const chosen = readChoice(paperItem, item, values);
          if (!chosen || chosen.length === 0 || rules.isUnfinished(item, chosen)) return;
          const shown = showChoice(paperItem, item, chosen);
          if (controls > 0) expect(shown).toEqual(values);
          expect(readChoice(paperItem, item, shown)).toEqual(chosen);
          expect(rules.isSame(chosen, chosen)).toBe(true);
        }),
      );
    });

    test("nothing sent is an empty response, and a finished one is not unfinished", () => {
      expect(readChoice(paperItem, item, [])).toEqual([]);
      expect(rules.isUnfinished(item, rules.key(item))).toBe(false);
    });

    test.for(["0", "01", " 1", "1.0", "-1", "99", "a", "a=a", "constructor", "1e0"])("the value “%s” was never offered", (hostile) => {
      const values = Array.from({ length: Math.max(1, controls) }, (_, index) => (index === 0 ? hostile : "1"));
      expect(readChoice(paperItem, item, values)).toBeNull();
    });

    test("a response of another item cannot be shown", () => {
      expect(rules.show(paperItem, item, ["elsewhere"])).toBeNull();
      expect(() => showChoice(paperItem, item, ["elsewhere"])).toThrow("not on this paper");
    });

    test("a driver's page tells nothing of the key, and its values are places on this paper", () => {
      const shown = showItem({ items: [paperItem] }, new Map([[item.id, item]]), 1, []);
      const written = JSON.stringify(shown);
      for (const secret of [
        ...item.options.map(({ why }) => why),
        '"correct"',
        '"match"',
        '"gap"',
        '"why"',
        '"critical"',
        '"key"',
        '"decoys"',
        '"marking"',
      ])
        expect(written).not.toContain(secret);
      expect(Object.keys(shown ?? {}).sort()).toEqual(["block", "kind", "of", "options", "parts", "position", "situation", "stem"].sort());
      expect(asked.options.map((option) => option.value)).toEqual(asked.options.map((_, index) => String(index + 1)));
    });

    test("chance scores on average what the kind says", () => {
      const all = everyFinished(
        asked.options.map((option) => option.value),
        controls,
        rules.control === "radios",
      ).flatMap((values) => {
        const chosen = readChoice(paperItem, item, values);
        return chosen && !rules.isUnfinished(item, chosen) ? [chosen] : [];
      });
      const average = all.reduce((total, chosen) => total + rules.mark(item, chosen), 0) / all.length;
      expect(rules.guess(item)).toBeCloseTo(average, 10);
    });
  });
}

/** Every way to fill in a page. */
function everyFinished(values: readonly string[], controls: number, onlyOne: boolean): string[][] {
  if (onlyOne) return values.map((value) => [value]);
  if (controls > 0)
    return Array.from({ length: controls }).reduce<string[][]>((all) => all.flatMap((some) => values.map((one) => [...some, one])), [[]]);
  return values.reduce<string[][]>((all, value) => [...all, ...all.map((some) => [...some, value])], [[]]).slice(1);
}
