// The architecture: adapters → ports ← core/messaging → core/<domain> → core/kernel.
// A comment is the sentence that somebody who broke the rule reads.

const adapters =
  "^packages/(storage|transport|keys|feed|attachments|directory|inbox|records)-[^/]+";
const core = "^packages/core/src";
const notDomain = "(kernel|messaging)/|[^/]+\\.ts$";
const tests = "\\.(test|test-d)\\.ts$|/test/";

/** @type {import("dependency-cruiser").IForbiddenRuleType[]} */
const forbidden = [
  {
    name: "no-circular",
    comment: "Two files that need each other are one file, or need a third that both import.",
    from: { pathNot: tests },
    to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
  },
  {
    name: "kernel-stands-alone",
    comment:
      "The kernel knows nothing but ports: move what knows a concept into that concept's folder.",
    from: { path: `${core}/kernel/`, pathNot: tests },
    to: { pathNot: [`${core}/kernel/`, "^packages/ports/", "^node_modules|/node_modules/"] },
  },
  {
    name: "domain-is-pure",
    comment:
      "The domain decides and never acts: what needs the outside is read by core/messaging and comes in as a fact.",
    from: { path: `${core}/(?!${notDomain})[^/]+/`, pathNot: tests },
    to: { path: [`${core}/messaging/`, `${core}/[^/]+\\.ts$`] },
  },
  {
    name: "domain-folders-share-types",
    comment:
      "A domain folder may use another's types, ids and read models, not what it decides or evolves: pass the answer in as a fact.",
    from: { path: `${core}/(?!${notDomain})([^/]+)/`, pathNot: tests },
    to: { path: `${core}/(?!$1/)[^/]+/[^/]*-(decide|evolve|due|index)\\.ts$` },
  },
  {
    name: "core-sees-ports-only",
    comment:
      "Core knows ports and zod and nothing else: what a driver can do belongs behind a port.",
    from: { path: core, pathNot: tests },
    to: {
      pathNot: [core, "^packages/ports/", "(^|/)node_modules/zod/"],
      dependencyTypesNot: ["core"],
    },
  },
  {
    name: "no-node-in-core",
    comment:
      "Core and ports run where there is no Node.js: core/src/node.ts alone may import its modules.",
    from: { path: ["^packages/(core|ports)/src"], pathNot: [tests, `${core}/node\\.ts$`] },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "ports-depend-on-nothing",
    comment: "Ports are the contract: they import neverthrow and themselves.",
    from: { path: "^packages/ports/src", pathNot: tests },
    to: {
      pathNot: ["^packages/ports/src", "(^|/)node_modules/neverthrow/"],
      dependencyTypesNot: ["core"],
    },
  },
  {
    name: "adapters-see-ports-only",
    comment:
      "An adapter sees opaque envelopes: it imports @carethread/ports and its driver, never core or another of our packages.",
    from: { path: `(${adapters})/`, pathNot: tests },
    to: { path: "^packages/", pathNot: ["^$1/", "^packages/ports/"] },
  },
  {
    name: "nothing-needs-an-adapter",
    comment:
      "The host chooses its adapters: packages take them as arguments; only examples, bench and tests import one.",
    from: { path: "^packages/([^/]+)/", pathNot: tests },
    to: { path: `${adapters}/`, pathNot: "^packages/$1/" },
  },
  {
    name: "one-result-importer",
    comment:
      "Import Result, ok and err from @carethread/ports, so that one copy of neverthrow decides.",
    from: { pathNot: "^packages/ports/" },
    to: { path: "(^|/)node_modules/neverthrow/|^neverthrow$" },
  },
  {
    name: "zod-stays-home",
    comment:
      "Schemas live in core, and in the command for its own files: use the parse functions that core exports.",
    from: { path: "^packages/", pathNot: "^packages/(core|cli)/" },
    to: { path: "(^|/)node_modules/zod/|^zod$" },
  },
  {
    name: "conformance-sees-ports-only",
    comment: "The kit checks the contract of ports and must not know who implements it or uses it.",
    from: { path: "^packages/conformance/src", pathNot: tests },
    to: { path: "^packages/", pathNot: ["^packages/(conformance|ports)/"] },
  },
  {
    name: "testing-sees-core-and-ports",
    comment: "The test tools build on core and ports; an adapter is given to them by the test.",
    from: { path: "^packages/testing/src", pathNot: tests },
    to: { path: "^packages/", pathNot: ["^packages/(testing|core|ports)/"] },
  },
  {
    name: "rules-are-data",
    comment:
      "Content that clinicians own is data: it imports the types of core and nothing that runs.",
    from: { path: "^packages/rules-uk/src", pathNot: tests },
    to: { pathNot: ["^packages/rules-uk/src", "^packages/core/src/index\\.ts$"] },
  },
  {
    name: "by-name-only",
    comment:
      "Another package is reached by its name, through what it exports, and never by a path into it.",
    from: { path: "^(packages|examples)/([^/]+)/" },
    to: {
      path: "^(packages|examples)/[^/]+/",
      pathNot: "^$1/$2/",
      dependencyTypesNot: ["aliased"],
    },
  },
  {
    name: "no-tests-in-src",
    comment:
      "What is published does not import a test: move what both need into a file of its own.",
    from: { pathNot: tests },
    to: { path: tests },
  },
  {
    name: "resolvable",
    comment: "This import leads nowhere: correct its name, or add the dependency to package.json.",
    // The peer of the bench is installed by the bench itself; a page's script names addresses, not files.
    from: { pathNot: ["^bench/src/lib/peer\\.ts$", "/web/assets/"] },
    to: { couldNotResolve: true },
  },
].map((rule) => ({ severity: "error", ...rule }));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden,
  options: {
    tsConfig: { fileName: `${__dirname}/tsconfig.json` },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/dist/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
