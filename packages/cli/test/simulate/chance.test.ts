import { expect, test } from "vitest";
import { chanceOf } from "../../src/simulate/chance.js";

const MANY = 20_000;
const mean = (values: readonly number[]): number =>
  values.reduce((sum, v) => sum + v, 0) / values.length;

test("the same seed and purpose draw the same, another purpose draws otherwise", () => {
  const draws = (purpose: string): readonly number[] => {
    const chance = chanceOf(7, purpose);
    return Array.from({ length: 5 }, () => chance.share());
  };
  expect(draws("work")).toEqual(draws("work"));
  expect(draws("work")).not.toEqual(draws("looks"));
});

test("half of log-normal draws lie below the median", () => {
  const chance = chanceOf(1, "test");
  const below = Array.from({ length: MANY }, () => chance.logNormal(3, 0.7)).filter((v) => v < 3);
  expect(Math.abs(below.length / MANY - 0.5)).toBeLessThan(0.02);
});

test.each([0.4, 12, 90])("Poisson draws of mean %d have that mean and that variance", (wanted) => {
  const chance = chanceOf(2, "test");
  const draws = Array.from({ length: MANY }, () => chance.poisson(wanted));
  const found = mean(draws);
  const variance = mean(draws.map((d) => (d - found) ** 2));
  expect(Math.abs(found - wanted) / wanted).toBeLessThan(0.03);
  expect(Math.abs(variance - wanted) / wanted).toBeLessThan(0.06);
});
