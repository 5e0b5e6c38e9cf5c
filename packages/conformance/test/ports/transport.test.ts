import type { Transport } from "@carethread/ports";
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

describe("with hours", () => {
  const weekdays = [1, 2, 3, 4, 5];
  const office = (sound: Transport): Transport => ({
    ...sound,
    hours: [{ weekdays, from: "08:00", to: "18:00" }],
  });
  describeKit(transportKit, "the channel in memory", transportHarness(office));
});

test("every clause of transport/1 has a saboteur, and every saboteur is caught", async () => {
  expect(await weaknesses(transportKit, transportSaboteurs)).toEqual([]);
});
