/** Sealing: what goes in comes out, and what lies there tells nothing. */
import {
  type KeysClause,
  openFirst,
  practiceOf,
  type Sealed,
  safety,
  sealedBy,
  text,
} from "./requests.js";

const awkward = ["", " ", "\0", "é", "🦵 Ŵyth", "a\ud83d", "\ufffd", "{}", "x".repeat(70_000)];

/** Clauses about what sealing keeps and hides. */
export const sealingClauses: readonly KeysClause[] = [
  {
    ...safety,
    id: "KE01",
    title: "every text comes back as it was sealed, to the last character",
    reason: "S1: what the patient wrote is what the clinician reads",
    run: async (harness, check) => {
      const practice = await openFirst(harness, check);
      for (const words of [text, ...awkward]) {
        const opened = practice.unseal(sealedBy(practice, check, words));
        check.equal(check.value(opened, "opening what was sealed"), words, "the text");
      }
    },
  },
  {
    ...safety,
    id: "KE02",
    title: "another process with the same keys opens it",
    reason: "S1: a restart or a second server must not make messages unreadable",
    run: async (harness, check) => {
      const value = sealedBy(await openFirst(harness, check), check);
      const other = await practiceOf(await harness.again(), check, harness.practices[0]);
      check.equal(check.value(other.unseal(value), "opening elsewhere"), text, "the text");
    },
  },
  {
    ...safety,
    id: "KE03",
    title: "the same text sealed twice gives other bytes, and so does every data key",
    reason: "S5: equal bytes would tell that two patients wrote the same, and repeat a nonce",
    run: async (harness, check) => {
      const practice = await openFirst(harness, check);
      const one = sealedBy(practice, check);
      const again = check.value(practice.seal({ ...one, text }), "sealing again");
      check.that(hex(one.sealed) !== hex(again), "sealing twice should give other bytes");
      check.that(
        overlap(one.sealed, again) < one.sealed.length / 8,
        "two seals of one text should have almost no byte in common",
      );
      const keys = Array.from({ length: 20 }, () => hex(practice.createDataKey(["a"])));
      check.equal(new Set(keys).size, 20, "how many of 20 data keys differ");
    },
  },
  {
    ...safety,
    id: "KE04",
    title: "the length of what is stored tells the text's length only to the next 256 bytes",
    reason: "S5: yes and no must not be told apart by whoever sees the size",
    run: async (harness, check) => {
      const practice = await openFirst(harness, check);
      const size = (words: string): number => sealedBy(practice, check, words).sealed.length;
      check.equal([size("no"), size("x".repeat(200))], [size(""), size("")], "sizes below 256");
      const sizes = Array.from({ length: 40 }, (_, step) => size("x".repeat(step * 32)));
      check.that(
        new Set(sizes).size <= 6,
        "texts of 40 lengths up to 1,248 bytes should have at most 6 sizes",
      );
    },
  },
  {
    ...safety,
    id: "KE05",
    title: "neither the text nor its context can be read in what is stored",
    reason: "S5: no clinical text lies in a store or a backup in the clear",
    run: async (harness, check) => {
      const practice = await openFirst(harness, check);
      const { sealed, dataKey } = sealedBy(practice, check);
      for (const bytes of [sealed, dataKey])
        for (const word of [text.slice(0, 8), "message-1", "thread-1"])
          check.that(
            !hex(bytes).includes(hex(new TextEncoder().encode(word))),
            "nothing of the text or the context should stand in the stored bytes",
          );
    },
  },
];

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

const overlap = (one: Sealed["sealed"], other: Uint8Array): number =>
  one.filter((byte, index) => byte === other[index]).length;
