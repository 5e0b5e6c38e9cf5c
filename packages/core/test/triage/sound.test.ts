import { describe, expect, test } from "vitest";
import { soundOf } from "../../src/triage/triage-sound.js";
import { createSpelling } from "../../src/triage/triage-spelling.js";

describe("how a word sounds", () => {
  test.each([
    ["breev", "breathe"],
    ["frote", "throat"],
    ["voyse", "voice"],
    ["temprecher", "temperature"],
    ["cafeter", "catheter"],
    ["worters", "waters"],
    ["sudin", "sudden"],
    ["stumick", "stomach"],
    ["hedake", "headache"],
    ["sumfink", "something"],
    ["unkonshus", "unconscious"],
    ["parasetamol", "paracetamol"],
    ["insalin", "insulin"],
    ["sholder", "shoulder"],
    ["stabd", "stabbed"],
    ["nokd", "knocked"],
    ["dropt", "dropped"],
    ["rist", "wrist"],
    ["fitin", "fighting"],
    ["shivrin", "shivering"],
  ])("%s and %s are alike", (spelt, meant) => {
    expect(soundOf(spelt)).toBe(soundOf(meant));
  });

  test.each([
    ["breath", "broth"],
    ["heart", "hot"],
    ["chest", "chased"],
    ["bleed", "blood"],
    ["lips", "lisp"],
  ])("%s and %s are not", (one, other) => {
    expect(soundOf(one)).not.toBe(soundOf(other));
  });

  test("a word without a vowel is its consonants, and nothing is nothing", () => {
    expect(soundOf("hmph")).toBe("hmf");
    expect(soundOf("")).toBe("");
  });
});

describe("a word that means nothing to the rules", () => {
  const { readAs } = createSpelling(
    ["breathe", "breath", "breather", "stomach", "catheter", "heart", "bleeding"],
    new Set(["stumack"]),
  );

  test("is read as those that sound like it and are spelt most like it", () => {
    expect(readAs("breev")).toEqual(["breath"]);
    expect(readAs("stumick")).toEqual(["stomach"]);
    expect(readAs("cafeter")).toEqual(["catheter"]);
  });

  test("is read as those that are one slip away before those that only sound like it", () => {
    expect(readAs("breathr")).toEqual(["breath", "breathe", "breather"]);
  });

  test("is left alone where it is short, long, a real word, or sounds like none", () => {
    expect(readAs("hart")).toEqual([]);
    expect(readAs("stumick".repeat(4))).toEqual([]);
    expect(readAs("stumack")).toEqual([]);
    expect(readAs("garden")).toEqual([]);
  });
});
