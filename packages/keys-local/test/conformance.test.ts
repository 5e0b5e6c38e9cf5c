import type { KeysHarness } from "@carethread/conformance";
import { keysKit } from "@carethread/conformance";
import { describeKit } from "@carethread/conformance/vitest";
import type { Keys } from "@carethread/ports";
import { createLocalKeys, generatePracticeKey } from "../src/index.js";

const practiceKeys = { A81001: generatePracticeKey(), B82002: generatePracticeKey() };
const open = async (): Promise<Keys> => createLocalKeys({ practiceKeys })._unsafeUnwrap();

const harness: KeysHarness = {
  port: "keys",
  name: "local",
  practices: ["A81001", "B82002"],
  open,
  again: open,
  dispose: async () => {},
};

describeKit(keysKit, "keys-local", harness);
