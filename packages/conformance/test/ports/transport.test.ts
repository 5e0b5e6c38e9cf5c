import { describe, expect, test } from "vitest";
import { transportKit, weaknesses } from "../../src/index.js";
import { describeKit } from "../../src/vitest.js";
import { transportHarness, transportSaboteurs } from "./transport-saboteurs.js";

describeKit(transportKit, "the channel in memory", transportHarness());
describe("without letters", () => {
  describeKit(
    transportKit,
    "the channel in memory",
    transportHarness(undefined, { letters: false }),
  );
});

test("every clause of transport/1 has a saboteur, and every saboteur is caught", async () => {
  expect(await weaknesses(transportKit, transportSaboteurs)).toEqual([]);
});
