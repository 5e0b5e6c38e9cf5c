// The ceiling of each entry in kB, minified and compressed with brotli, with what it brings along,
// and what must not be in it. A ceiling is raised together with its reason.

/** @type {Record<string, { ceiling: number, reason: string, without?: string[] }>} */
export const sizes = {
  "@carethread/ports": {
    ceiling: 8,
    reason: "the sentences of the catalogue, of notices and of letters; neverthrow is 2 kB of it",
    without: ["zod", "node:"],
  },
  "@carethread/core": {
    ceiling: 123,
    reason:
      "zod is a third of it; broadcasts, traffic, clocks, the watch and the engine of the rules came; two builds of the same source differ by a twentieth of a kB",
    without: ["node:"],
  },
  "@carethread/core/node": { ceiling: 2, reason: "a clock, ids and a worker" },
  "@carethread/rules-uk": {
    ceiling: 380,
    reason:
      "236 rules with their examples, questions and sources, nine hundred phrases of them for emergencies that are accidents and for farewells, and what ordinary words must not be taken for; the words of the lists, 130 kB of points for urgency (12,000 words and neighbours of patients: with fewer, more ordinary messages go elsewhere), 25 kB for crises of the mind (8,000, which find half of what rules for them missed) and 150 kB for lists (6,000 words: with fewer, a stranger finds the right list less often), and 47 kB of twelve thousand words that are never read as others: since words are read by their sound, too, twice as many are close to one of the rules",
    without: ["node:", "zod"],
  },
  "@carethread/storage-memory": { ceiling: 10, reason: "maps and arrays", without: ["zod"] },
  "@carethread/storage-sqlite": {
    ceiling: 15,
    reason: "statements; the driver stays outside",
    without: ["zod"],
  },
  "@carethread/transport-sms": {
    ceiling: 15,
    reason: "alphabets and composition; the driver of SMPP stays outside",
    without: ["zod"],
  },
  "@carethread/transport-smtp": {
    ceiling: 15,
    reason: "composition; the driver stays outside",
    without: ["zod"],
  },
  "@carethread/keys-local": { ceiling: 10, reason: "node:crypto does the work", without: ["zod"] },
  "@carethread/cli": {
    ceiling: 200,
    reason:
      "core, the rules and commander, which the command brings along; it runs on a machine of its own",
  },
  "@carethread/conformance": { ceiling: 30, reason: "clauses as data", without: ["zod"] },
  "@carethread/conformance/vitest": {
    ceiling: 30,
    reason: "the clauses again; vitest stays outside",
  },
  "@carethread/testing/simulator": {
    ceiling: 40,
    reason: "people, faults, checkers and flaws; core stays outside",
  },
  "@carethread/testing": { ceiling: 20, reason: "builders and wrappers; core stays outside" },
};
