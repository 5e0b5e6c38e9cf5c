import { describe, expect, test } from "vitest";
import { runStorageKit, storageKit, weaknesses } from "../src/index.js";
import { jobSaboteurs } from "./saboteurs/jobs.js";
import { bodySaboteurs, keySaboteurs } from "./saboteurs/keys-and-bodies.js";
import { listSaboteurs } from "./saboteurs/lists.js";
import { limitSaboteurs, practiceSaboteurs } from "./saboteurs/practices-and-limits.js";
import { commitSaboteurs, streamSaboteurs } from "./saboteurs/streams-and-commits.js";
import { breaks, harnessOf } from "./saboteurs/wrap.js";

const saboteurs = [
  ...streamSaboteurs,
  ...commitSaboteurs,
  ...keySaboteurs,
  ...bodySaboteurs,
  ...listSaboteurs,
  ...jobSaboteurs,
  ...practiceSaboteurs,
  ...limitSaboteurs,
];

describe("the storage kit is sharp", () => {
  test("every clause has a saboteur, and every saboteur is caught by the clause that it names", async () => {
    expect(await weaknesses(storageKit, saboteurs)).toEqual([]);
  });

  test("control: the adapter that all saboteurs are made from keeps every clause", async () => {
    const { verdicts } = await runStorageKit(harnessOf({}));
    expect(verdicts.filter(({ outcome }) => outcome !== "kept")).toEqual([]);
  });

  test("control: a clause without a saboteur, an unknown clause and a harmless saboteur are found", async () => {
    const few = [
      breaks("ST01", "does nothing wrong", (storage) => storage),
      breaks("XX99", "is not there", (storage) => storage),
    ];
    const [first, second] = storageKit.clauses;
    const kit = { ...storageKit, clauses: [first, second].flatMap((clause) => clause ?? []) };
    expect(await weaknesses(kit, few)).toEqual([
      "ST02 has no saboteur: a stream gives back what was stored, whole and in order",
      "ST01 does not notice an adapter that does nothing wrong (kept)",
      "XX99 is no clause of storage/1: is not there",
    ]);
  });

  test("no two clauses share an id, and every clause says why it matters", () => {
    const ids = storageKit.clauses.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(storageKit.clauses.filter(({ reason }) => !/^(S[1-8]|L1): \w/.test(reason))).toEqual([]);
  });
});
