import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changedOnce, context, dataKeyContext, opened, openPractice, sealed } from "./fixture.js";

const practice = await openPractice();
const text = "My knee hurts.";

describe("what was sealed opens", () => {
  test("any text comes back as it was, broken surrogates included", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (anything) => {
        expect(opened(practice, sealed(practice, anything))).toBe(`opened: ${anything}`);
      }),
    );
    for (const odd of ["", "\ud83d", "a\udc00b", "\ufffd", "\0", "é".repeat(3000)])
      expect(opened(practice, sealed(practice, odd))).toBe(`opened: ${odd}`);
  });

  test("after the data key was unwrapped by other keys that hold nothing in memory", async () => {
    const practiceKeys = { A81001: new Uint8Array(32).map((_, index) => index) };
    const one = await openPractice({ practiceKeys, dataKeysHeldMax: 0 });
    const other = await openPractice({ practiceKeys, dataKeysHeldMax: 1 });
    expect(opened(other, sealed(one, text))).toBe("opened: My knee hurts.");
  });

  test("with more data keys in use than are held in memory", async () => {
    const practiceKeys = { A81001: new Uint8Array(32).map((_, index) => index) };
    const small = await openPractice({ practiceKeys, dataKeysHeldMax: 2 });
    const values = ["a", "b", "c", "d"].map((word) => sealed(small, word));
    expect([...values, ...values].map((value) => opened(small, value)).join()).toBe(
      "opened: a,opened: b,opened: c,opened: d,opened: a,opened: b,opened: c,opened: d",
    );
  });
});

describe("what was changed does not open", () => {
  const value = sealed(practice, text);

  test("one changed byte anywhere in the sealed value", () => {
    const answers = changedOnce(value.sealed).map((bytes) =>
      opened(practice, { ...value, sealed: bytes }),
    );
    expect([answers.length, new Set(answers)]).toEqual([337, new Set(["keys/tampered"])]);
  });

  test("one changed byte anywhere in the wrapped data key", () => {
    const answers = changedOnce(value.dataKey).map((bytes) =>
      opened(practice, { ...value, dataKey: bytes }),
    );
    expect([answers.length, new Set(answers)]).toEqual([121, new Set(["keys/tampered"])]);
  });

  test("anything cut off or added, at either end", () => {
    const longer = (bytes: Uint8Array): Uint8Array => Uint8Array.from([...bytes, 0]);
    const before = (bytes: Uint8Array): Uint8Array => Uint8Array.from([0, ...bytes]);
    for (const change of [longer, before])
      expect([
        opened(practice, { ...value, sealed: change(value.sealed) }),
        opened(practice, { ...value, dataKey: change(value.dataKey) }),
      ]).toEqual(["keys/tampered", "keys/tampered"]);
    for (let length = 0; length < value.sealed.length; length++)
      expect(opened(practice, { ...value, sealed: value.sealed.subarray(0, length) })).toBe(
        "keys/tampered",
      );
    for (let length = 0; length < value.dataKey.length; length++)
      expect(opened(practice, { ...value, dataKey: value.dataKey.subarray(0, length) })).toBe(
        "keys/tampered",
      );
  });

  test("a tag shortened to 4, 8, 12 or 15 bytes, which Node.js would take by default", () => {
    for (const kept of [4, 8, 12, 15])
      expect(opened(practice, { ...value, sealed: value.sealed.subarray(0, -16 + kept) })).toBe(
        "keys/tampered",
      );
  });

  test("bytes of any kind, without throwing", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 800 }), fc.uint8Array({ maxLength: 200 }), (a, b) => {
        expect(opened(practice, { sealed: a, dataKey: value.dataKey })).toBe("keys/tampered");
        expect(opened(practice, { sealed: value.sealed, dataKey: b })).toBe("keys/tampered");
        expect(practice.seal({ dataKey: b, dataKeyContext, context, text }).isErr()).toBe(true);
      }),
    );
  });
});

describe("a value opens only where it belongs", () => {
  const request = { dataKey: practice.createDataKey(["ab", "c"]), dataKeyContext: ["ab", "c"] };

  test("not in another context, nor in one whose words have other boundaries", () => {
    const value = practice.seal({ ...request, context: ["ab", "c"], text })._unsafeUnwrap();
    const others = [
      ["a", "bc"],
      ["abc"],
      ["ab", "c", ""],
      ["", "ab", "c"],
      ["c", "ab"],
      ["ab"],
      [],
    ];
    for (const other of others)
      expect(practice.unseal({ ...request, context: other, sealed: value }).isErr()).toBe(true);
    expect(practice.unseal({ ...request, context: ["ab", "c"], sealed: value }).isOk()).toBe(true);
  });

  test("nor with the data key of another context, whether it is held in memory or not", async () => {
    const practiceKeys = { A81001: new Uint8Array(32).map((_, index) => index) };
    const making = await openPractice({ practiceKeys });
    const dataKey = making.createDataKey(["ab", "c"]);
    const value = making
      .seal({ dataKey, dataKeyContext: ["ab", "c"], context: ["x"], text })
      ._unsafeUnwrap();
    const fresh = await openPractice({ practiceKeys });
    for (const keys of [making, fresh])
      for (const other of [["a", "bc"], ["abc"], ["ab", "c", ""], []])
        expect(
          keys.unseal({ dataKey, dataKeyContext: other, context: ["x"], sealed: value }).isErr(),
        ).toBe(true);
  });

  test("two contexts that differ only in a broken surrogate are two contexts", () => {
    const value = practice.seal({ ...request, context: ["\ud800"], text })._unsafeUnwrap();
    for (const other of ["\ud801", "\ufffd"])
      expect(practice.unseal({ ...request, context: [other], sealed: value }).isErr()).toBe(true);
  });

  test("nor with the keys of another practice, even if both were given the same key", async () => {
    const same = new Uint8Array(32).map((_, index) => index);
    const keys = await openPractice({ practiceKeys: { A81001: same } });
    const value = sealed(keys, text);
    const { createLocalKeys } = await import("../src/index.js");
    const twin = createLocalKeys({ practiceKeys: { B82002: same } })._unsafeUnwrap();
    expect(opened((await twin.open("B82002"))._unsafeUnwrap(), value)).toBe("keys/tampered");
    expect(opened(await openPractice(), value)).toBe("keys/tampered");
  });
});

describe("what is stored tells nothing", () => {
  test("two seals of the same text differ in every part", () => {
    const { dataKey, sealed: one } = sealed(practice, text);
    const two = practice.seal({ dataKey, dataKeyContext, context, text })._unsafeUnwrap();
    const part = (bytes: Uint8Array, from: number, to: number): string =>
      Buffer.from(bytes.subarray(from, to)).toString("hex");
    for (const [from, to] of [
      [1, 33],
      [33, 65],
      [65, 321],
      [321, 337],
    ] as const)
      expect(part(one, from, to)).not.toBe(part(two, from, to));
  });

  test("the length tells the text's length only to the next 256 bytes", () => {
    const lengths = ["", "no", "yes", "x".repeat(251), "x".repeat(252), "x".repeat(508)].map(
      (word) => sealed(practice, word).sealed.length,
    );
    expect(lengths).toEqual([337, 337, 337, 337, 593, 849]);
  });
});
