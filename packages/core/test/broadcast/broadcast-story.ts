import type { SendEvidence } from "../../src/index.js";

/** What a release binds to each copy. */
export const EVIDENCE: SendEvidence = {
  outcome: "clear",
  pack: { id: "p", version: "1" },
  packDigest: "d",
  rules: [],
  declared: false,
  diversion: null,
  acknowledgements: [],
};
