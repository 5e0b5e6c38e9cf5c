// Every gate of the repository: those that use one processor before those that use all, and of each the fastest
// first, but for the two longest of one processor, which run beside each other and the rest. A gate is a command
// that runs in the tree to be checked and exits with 0 or not; tools/check.mjs
// runs them, tools/gates/fixtures holds for each one a tree that it has to refuse.
import { join } from "node:path";
import { home } from "./lib/workspace.mjs";

const bin = (name) => join(home, "node_modules", ".bin", name);
const script = (name, ...args) => [
  process.execPath,
  join(home, "tools", "gates", `${name}.mjs`),
  ...args,
];
const vitest = (...args) => [
  bin("vitest"),
  "run",
  "--root",
  ".",
  "--config",
  join(home, "vitest.config.ts"),
  ...args,
];

/**
 * @typedef {object} Gate
 * @property {string} name
 * @property {string[]} command
 * @property {string} why what would go wrong without it
 * @property {string} next the command to type when it fails
 * @property {string} [after] a gate without whose success this one says nothing
 * @property {boolean} [alone] uses every processor itself, or measures: nothing runs beside it
 * @property {boolean} [long] left out of `--quick`
 * @property {readonly string[]} [reads] the folders it reads besides the packages, the tools and what lies at the root: `--quick` does not run it again
 * where nothing of that has changed since it passed. Left out: it always runs
 * @property {Record<string, string>} [env]
 */

/** @type {readonly Gate[]} */
export const gates = [
  {
    name: "registry",
    command: script("registry"),
    why: "A package or an example that lacks a part is found by its first user.",
    next: "add what is named above, then: pnpm check --only registry",
  },
  {
    name: "lockfile",
    command: [process.execPath, join(home, "tools", "check-lock.mjs")],
    why: "A lockfile made on one platform can lack the binaries of the others, or name a host that others cannot reach.",
    next: "pin the package to a version that is complete in pnpm-workspace.yaml, then: pnpm install",
  },
  {
    name: "tracked",
    command: script("tracked"),
    why: "A path of one machine, a muted rule or an unfinished note is a defect in every clone.",
    next: "rewrite the lines named above, then: pnpm check --only tracked",
  },
  {
    name: "glossary",
    command: script("glossary"),
    why: "Two words for one idea make two ideas of it; clinicians and code share GLOSSARY.md.",
    next: "use the term that GLOSSARY.md gives, then: pnpm check --only glossary",
  },
  {
    name: "changesets",
    command: script("changesets"),
    why: "A change that no changeset names reaches integrators without a word.",
    next: "pnpm changeset",
  },
  {
    name: "format",
    command: [bin("biome"), "ci", "--colors=off", "--max-diagnostics", "30", "."],
    why: "One format and the plain mistakes out of the way leave reviews for what matters.",
    next: "pnpm fix",
  },
  {
    name: "dependencies",
    command: script("dependencies"),
    why: "The direction of imports is the architecture; each rule says what to do instead.",
    next: "move the import as the rule's sentence says, then: pnpm check --only dependencies",
  },
  {
    name: "dead-code",
    command: [
      bin("knip"),
      "--config",
      join(home, "knip.jsonc"),
      "--no-progress",
      "--no-config-hints",
    ],
    why: "What nothing uses is still read, upgraded and audited by somebody.",
    next: "delete it, or use it, then: pnpm check --only dead-code",
  },
  {
    name: "build",
    command: [process.execPath, join(home, "tools", "build.mjs")],
    alone: true,
    why: "Consumers get what the build makes, in ESM and CommonJS, with declarations.",
    next: "pnpm build",
  },
  {
    name: "exports",
    command: script("exports"),
    after: "build",
    why: "An exports map that names a file that was not built, or hides one that was, breaks imports.",
    next: "make package.json, tsup.config.ts and src agree, then: pnpm build",
  },
  {
    name: "model",
    command: script("model"),
    long: true,
    why: "What no test reaches is found by looking at every state of a small model of it.",
    next: "node tools/gates/model.mjs, in a folder of its own: spin -a, then read the trail",
  },
  {
    name: "lint",
    command: [
      bin("eslint"),
      "--config",
      join(home, "eslint.config.js"),
      "--max-warnings",
      "0",
      "--no-error-on-unmatched-pattern",
      "packages",
      "examples",
    ],
    reads: ["examples/", "bench/src/", "bench/test/"],
    why: "A dropped Result is a lost failure; a clock or a throw in the domain breaks replay.",
    next: "pnpm exec eslint packages examples",
  },
  {
    name: "types",
    command: script("types"),
    after: "build",
    reads: ["examples/", "bench/src/", "bench/test/", "bench/package.json"],
    why: "The whole tree is one program, and ports and core have no ambient Node.js.",
    next: "pnpm exec tsc -p .",
  },
  {
    name: "snippets",
    command: script("snippets"),
    after: "build",
    reads: ["examples/", "docs/"],
    why: "Code in the documentation is the first code that an integrator copies.",
    next: "correct the snippet, then: pnpm check --only snippets",
  },
  {
    name: "api",
    command: [process.execPath, join(home, "tools", "api.mjs")],
    after: "build",
    reads: ["api/"],
    why: "A change of the public surface must be seen in review, as a diff in api/.",
    next: "pnpm api:accept",
  },
  {
    name: "size",
    command: script("size"),
    after: "build",
    reads: [],
    why: "An entry that grows, or pulls in Node.js or zod where it must not, costs every host.",
    next: "remove the import, or raise the ceiling in tools/sizes.mjs with its reason",
  },
  {
    name: "reference",
    command: script("reference"),
    after: "build",
    reads: [],
    why: "What is exported without documentation has to be guessed at.",
    next: "document the symbols named above, then: pnpm check --only reference",
  },
  {
    name: "packed",
    command: script("packed"),
    after: "build",
    reads: ["examples/", "bench/package.json"],
    why: "What is published is the tarball, and tools resolve it in more ways than ours.",
    next: "correct package.json, then: pnpm check --only packed",
  },
  {
    name: "unit",
    command: vitest("packages/"),
    after: "build",
    alone: true,
    reads: [],
    why: "The behaviour that the packages promise.",
    next: "pnpm dev packages",
  },
  {
    name: "examples",
    command: vitest("examples/"),
    after: "build",
    alone: true,
    reads: ["examples/"],
    why: "An example that does not work teaches the wrong thing.",
    next: "pnpm dev examples",
  },
  {
    name: "bench",
    command: vitest("bench/"),
    after: "build",
    alone: true,
    reads: ["bench/src/", "bench/test/", "bench/package.json"],
    why: "A measure that measures something else is worse than none.",
    next: "pnpm dev bench",
  },
  {
    name: "gates",
    command: vitest("tools/"),
    alone: true,
    reads: ["docs/reference/"],
    why: "A gate that cannot fail is a defect: each has a fixture that it must refuse.",
    next: "pnpm dev tools",
  },
  {
    name: "consumers",
    command: script("consumers"),
    after: "build",
    long: true,
    alone: true,
    why: "A vendor installs with npm, from ESM or CommonJS, with a bundler or with strict types.",
    next: "pnpm check --only consumers",
  },
  {
    name: "long",
    command: vitest("packages/"),
    env: { CARETHREAD_SUITE: "long" },
    long: true,
    alone: true,
    why: "Crash, concurrency and model suites find what single cases do not.",
    next: "CARETHREAD_SUITE=long pnpm dev packages",
  },
  {
    name: "simulate",
    command: [process.execPath, join(home, "tools", "sim.mjs"), "--gate"],
    after: "build",
    long: true,
    alone: true,
    why: "A practice lives through years of faults in simulated time: what is lost, late or nobody's there is so here.",
    next: "node tools/sim.mjs --seeds 1 --from SEED names the seed, saves it, and: pnpm sim --replay FILE",
  },
  {
    name: "matrix",
    command: script("matrix"),
    after: "build",
    long: true,
    alone: true,
    why: "engines promises Node.js 22, 24 and 26.",
    next: "pnpm check --only matrix",
  },
  {
    name: "browser",
    command: script("browser"),
    after: "build",
    long: true,
    alone: true,
    why: "The portal is used with a browser, a keyboard and a screen reader.",
    next: "pnpm check --only browser",
  },
];
