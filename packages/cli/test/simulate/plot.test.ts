import { expect, test } from "vitest";
import { barChart, escaped, rounded } from "../../src/simulate/plot.js";

test("names in a picture cannot become markup", () => {
  expect(escaped('<a href="x">&')).toBe("&#60;a href=&#34;x&#34;&#62;&#38;");
});

test("numbers have a decimal where it matters", () => {
  expect([0.25, 9.96, 12.4, 1_234.5].map(rounded)).toEqual(["0.3", "10", "12", "1,235"]);
});

test("a chart has a bar and a number for each value, and says what it shows", () => {
  const svg = barChart({
    title: "First look",
    unit: "minutes",
    groups: ["now", "then"],
    series: [{ name: "half", values: [10, 20] }],
    limit: { name: "goal", value: 15 },
  });
  expect(svg.match(/<rect /g)).toHaveLength(3);
  expect(svg).toContain('aria-label="First look"');
  expect(svg).toContain(">20</text>");
  expect(svg).toContain(">goal</text>");
});
