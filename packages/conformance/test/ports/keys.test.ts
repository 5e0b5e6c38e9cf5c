import { expect, test } from "vitest";
import { keysKit, weaknesses } from "../../src/index.js";
import { describeKit } from "../../src/vitest.js";
import { keysHarness, keysSaboteurs } from "./keys-saboteurs.js";

describeKit(keysKit, "the adapter that all saboteurs are made from", keysHarness());

test("every clause of keys/1 has a saboteur, and every saboteur is caught", async () => {
  expect(await weaknesses(keysKit, keysSaboteurs)).toEqual([]);
});
