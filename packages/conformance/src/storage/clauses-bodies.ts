/** Bodies: written once, given back byte for byte, destroyed on request and never silently. */
import {
  bodyOf,
  earlier,
  later,
  practice,
  refusedWhole,
  type StorageClause,
  safety,
  stored,
} from "./requests.js";

/** Clauses about bodies. */
export const bodyClauses: readonly StorageClause[] = [
  {
    ...safety,
    id: "ST30",
    title: "bodies come back byte for byte, in the order asked for, and unknown ones as gaps",
    reason: "S1: what the patient wrote is what the clinician reads, under the right message",
    run: async (harness, check) => {
      const storage = await harness.open();
      const every = Array.from({ length: 256 }, (_, byte) => byte);
      await stored(storage, check, {
        putBodies: [bodyOf("a", every), bodyOf("b", []), bodyOf("c", [0])],
      });
      const refs = ["c", "unknown", "a", "b", "a"];
      check.equal(
        check.value(await storage.readBodies({ practice, refs }), "reading bodies"),
        [bodyOf("c", [0]), null, bodyOf("a", every), bodyOf("b", []), bodyOf("a", every)],
        "the bodies",
      );
    },
  },
  {
    ...safety,
    id: "ST31",
    title:
      "a body is written once: a second one with its reference is refused, and nothing is stored",
    reason: "S6: what was read by a clinician cannot be another text afterwards",
    run: async (harness, check) => {
      const storage = await harness.open();
      await stored(storage, check, earlier);
      const parts = later({
        redactBodies: [],
        putBodies: [bodyOf("body/2"), bodyOf("body/1", [7])],
      });
      await refusedWhole(storage, check, {
        parts,
        code: "storage/body-exists",
        doing: "writing a body again",
      });
    },
  },
  {
    ...safety,
    id: "ST32",
    title: "a redacted body leaves a tombstone, for good",
    reason: "S6: it stays visible that something was there, and nothing else can take its place",
    run: async (harness, check) => {
      const storage = await harness.open();
      await stored(storage, check, earlier);
      await stored(storage, check, { redactBodies: ["body/1"] });
      await stored(storage, check, { redactBodies: ["body/1"] });
      const parts = later({ redactBodies: [], putBodies: [bodyOf("body/1", [7])] });
      await refusedWhole(storage, check, {
        parts,
        code: "storage/body-exists",
        doing: "writing over a tombstone",
      });
      check.equal(
        check.value(await storage.readBodies({ practice, refs: ["body/1"] }), "reading"),
        [{ ref: "body/1", bytes: null }],
        "the tombstone",
      );
    },
  },
  {
    ...safety,
    id: "ST33",
    title: "redacting a body that is not stored is refused, and nothing is stored",
    reason: "S8: a redaction that did nothing must not be answered as done",
    run: async (harness, check) => {
      const storage = await harness.open();
      await stored(storage, check, earlier);
      const parts = later({ redactBodies: ["body/1", "body/9"] });
      await refusedWhole(storage, check, {
        parts,
        code: "storage/body-unknown",
        doing: "redacting an unknown body",
      });
    },
  },
];
