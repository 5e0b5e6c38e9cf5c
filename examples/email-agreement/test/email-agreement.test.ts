import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));

test("a text leaves by e-mail while the agreement holds, and neither before nor after", () => {
  const printed = execFileSync(process.execPath, ["--no-warnings", main], { encoding: "utf8" });
  expect(printed.trimEnd().split("\n")).toEqual([
    'without an agreement: "You have a new message from your GP practice", with the text: false',
    'under the agreement: "A message from your GP practice", with the text: true',
    'withdrawn while it waited: "You have a new message from your GP practice", with the text: false',
    "for another address: transport/body-refused",
  ]);
});
