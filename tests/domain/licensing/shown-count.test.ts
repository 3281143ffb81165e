import { expect, test } from "vitest";
import { publishable, showCount, showMedian, showShare, sumPublishable } from "#app/domain/licensing/shown-count";

test("nobody, a few, and about so many", () => {
  expect(showCount(0)).toEqual({ kind: "none" });
  for (const few of [1, 2, 3, 4]) expect(showCount(few)).toEqual({ kind: "few" });
  expect([5, 7, 8, 12, 13].map(showCount)).toEqual([5, 5, 10, 10, 15].map((number) => ({ kind: "about", number })));
});

test("whoever takes one published number from another cannot tell whether one person was left out, or four", () => {
  for (let whole = 9; whole < 300; whole++) {
    const about = showCount(whole);
    const differences = [1, 2, 3, 4].map((left) => {
      const rest = showCount(whole - left);
      return about.kind === "about" && rest.kind === "about" ? about.number - rest.number : null;
    });
    for (const difference of differences) expect([0, 5]).toContain(difference);
    const explained = [0, 1, 2, 3, 4].filter((left) => {
      const rest = showCount(whole - left);
      return about.kind === "about" && rest.kind === "about" && about.number - rest.number === differences[0];
    });
    expect(explained.length).toBeGreaterThan(1);
  }
});

test("a sum tells no more than the counts it is made of", () => {
  expect([0, 1, 4, 5, 7, 8].map(publishable)).toEqual([0, 2, 2, 5, 5, 10]);
  expect(sumPublishable([1, 5])).toBe(sumPublishable([4, 7]));
  expect(showCount(sumPublishable([1, 1, 7]))).toEqual(showCount(sumPublishable([4, 4, 5])));
});

test("shares and middle values need twenty people", () => {
  expect(showShare(9, 19)).toBeNull();
  expect(showShare(13, 20)).toBe(65);
  expect(showShare(58, 87)).toBe(65);
  expect(showMedian(Array.from({ length: 19 }, () => 3))).toBeNull();
  expect(showMedian(Array.from({ length: 20 }, (_, day) => day))).toBe(10);
  expect(showMedian(Array.from({ length: 21 }, (_, day) => 20 - day))).toBe(10);
});
