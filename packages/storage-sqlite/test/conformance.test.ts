import { describeStorage } from "@carethread/conformance/vitest";
import { sqliteHarness } from "./harness.js";

describeStorage("sqlite", sqliteHarness());
