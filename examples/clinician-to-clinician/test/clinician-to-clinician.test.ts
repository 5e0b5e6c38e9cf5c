import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));

test("clinicians read and answer; the text leaves to an accredited domain alone; the patient sees nothing", () => {
  const printed = execFileSync(process.execPath, ["--no-warnings", main], { encoding: "utf8" });
  expect(printed.trimEnd().split("\n")).toEqual([
    "a.roy@nhs.net: a letter, with the text: true",
    "b.lee@private-clinic.example: a notification, with the text: false",
    "the partner reads: Could this lady be seen in your clinic, or is an ECG in the practice enough?",
    "the practice reads: An ECG is enough. Send me the trace.",
    "the patient: access/not-found and a list of 0",
    "opened by partner by right",
    "opened by staff by right",
  ]);
});
