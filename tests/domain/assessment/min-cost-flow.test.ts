import { expect, test } from "vitest";
import { sendCheaply, type Pipe } from "#app/domain/assessment/min-cost-flow";

test("a unit takes the cheapest way, and the next unit the next cheapest", () => {
  const cheap = pipe("home", "work", 1, 2);
  const dear = pipe("home", "work", 1, 5);
  expect(sendCheaply([dear, cheap], "home", "work", 1)).toBe(1);
  expect([cheap.used, dear.used]).toEqual([1, 0]);
  expect(sendCheaply([dear, cheap], "home", "work", 1)).toBe(1);
  expect([cheap.used, dear.used]).toEqual([1, 1]);
});

test("a later unit pushes an earlier one aside when both fit only so", () => {
  const tempting = pipe("left", "top", 1, 0);
  const pipes = [pipe("start", "left", 1, 0), pipe("start", "right", 1, 1), tempting, pipe("left", "bottom", 1, 9)];
  const rest = [pipe("right", "top", 1, 0), pipe("top", "end", 1, 0), pipe("bottom", "end", 1, 0)];
  expect(sendCheaply([...pipes, ...rest], "start", "end", 2)).toBe(2);
  expect(tempting.used).toBe(0);
});

test("a prize draws a unit through", () => {
  const prized = pipe("home", "work", 1, -10);
  const free = pipe("home", "work", 1, 0);
  sendCheaply([free, prized], "home", "work", 1);
  expect([prized.used, free.used]).toEqual([1, 0]);
});

test("no more is sent than fits, and nothing where no way leads", () => {
  expect(sendCheaply([pipe("home", "work", 2, 0)], "home", "work", 5)).toBe(2);
  expect(sendCheaply([pipe("home", "shop", 2, 0)], "home", "work", 5)).toBe(0);
});

function pipe(from: string, to: string, room: number, cost: number): Pipe {
  return { from, to, room, cost, used: 0 };
}
