import { describeStorage } from "@carethread/conformance/vitest";
import { memoryHarness } from "./harness.js";

describeStorage("memory", memoryHarness());
