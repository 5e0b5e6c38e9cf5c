import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const readme = fileURLToPath(new URL("../../../README.md", import.meta.url));

test("the first message is stored and waits for the practice", () => {
  const printed = execFileSync(process.execPath, ["--no-warnings", main], { encoding: "utf8" });
  expect(printed.trim().split("\n")).toEqual([
    "Nobody reads messages straight away. A reply can take some days.",
    "If you need help today, call the practice. When it is closed, call 111.",
    "If someone's life may be in danger, call 999 or go to A&E.",
    "In a mental health crisis, call 111 and choose option 2, or call Samaritans on 116 123.",
    "stored at 2026-11-23T09:00:00.000Z",
    "waiting for the practice: 1",
  ]);
});

test("it is the code of the front page, in 25 lines at most", () => {
  const code = readFileSync(main, "utf8");
  expect(readFileSync(readme, "utf8")).toContain(`\`\`\`ts run\n${code}\`\`\``);
  expect(code.trimEnd().split("\n").length).toBeLessThanOrEqual(25);
});
