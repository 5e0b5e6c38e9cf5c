// Biome formats and does the plain rules. ESLint is here for the rules that need types, for the
// bans that make up the architecture, and for the ceilings on size.
import { join } from "node:path";
import tseslint from "typescript-eslint";
import bans from "./tools/eslint/bans.mjs";
import noDroppedResult from "./tools/eslint/no-dropped-result.mjs";

const tests = ["**/*.test.ts", "**/*.test-d.ts", "**/test/**"];
const on = (...names) => Object.fromEntries(names.map((name) => [`carethread/${name}`, "error"]));
const off = (...names) => Object.fromEntries(names.map((name) => [`carethread/${name}`, "off"]));

const outside = [
  "Buffer",
  "Date",
  "clearInterval",
  "clearTimeout",
  "console",
  "crypto",
  "fetch",
  "performance",
  "process",
  "queueMicrotask",
  "setImmediate",
  "setInterval",
  "setTimeout",
].map((name) => ({
  name,
  message:
    "Time, chance and the outside come in as facts or through a port; core/src/node.ts alone has them.",
}));

export default tseslint.config(
  // A rule has no exception by comment: change the code, or change the rule for everyone.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  {
    ignores: [
      "**/dist/**",
      "**/.cache/**",
      "**/*.{js,mjs,cjs}",
      "**/vendor/**",
      "tools/gates/fixtures/**/dist/**",
    ],
  },
  {
    files: ["packages/*/src/**/*.ts", "packages/*/test/**/*.ts", "examples/**/*.ts"],
    extends: [...tseslint.configs.strictTypeCheckedOnly],
    plugins: { carethread: { rules: { ...bans, "no-dropped-result": noDroppedResult } } },
    languageOptions: {
      parserOptions: {
        project: join(process.cwd(), "tsconfig.json"),
        tsconfigRootDir: process.cwd(),
      },
    },
    rules: {
      ...on("no-dropped-result", "no-class", "no-enum", "no-export-all", "no-default-export"),
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/require-await": "off", // a port answers with a promise, waiting or not
      "@typescript-eslint/unbound-method": "off", // our objects are closures: nothing reads `this`
      // There are no classes and no enums to be assigned to: these two would look at every assignment for them.
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      // A switch over commands or events counts once: its breadth is the domain's, not the code's.
      complexity: ["error", { max: 12, variant: "modified" }],
      // Documentation is not counted: nobody should write less of it to get under a ceiling.
      "max-lines": ["error", { max: 300, skipComments: true, skipBlankLines: true }],
      "max-lines-per-function": ["error", { max: 60, skipComments: true, skipBlankLines: true }],
      "max-params": ["error", 4],
    },
  },
  {
    files: ["packages/core/src/**/*.ts", "packages/ports/src/**/*.ts"],
    rules: {
      ...on("no-throw", "no-async", "no-assertion"),
      "no-restricted-globals": ["error", ...outside],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Chance comes in through the ids port." },
        {
          object: "globalThis",
          message: "Reaching around the rule about globals: take it as an argument.",
        },
      ],
    },
  },
  { files: ["packages/core/src/**/*.ts"], rules: on("no-try", "no-zod-object") },

  // The few places where what is banned elsewhere has its home.
  {
    files: ["packages/core/src/node.ts"],
    rules: {
      ...off("no-async"),
      "no-restricted-globals": "off",
      "no-restricted-properties": "off",
    },
  },
  { files: ["packages/core/src/kernel/assert-never.ts"], rules: off("no-throw") },
  { files: ["packages/core/src/messaging/**/*.ts"], rules: off("no-async") },
  { files: ["packages/core/src/messaging/contain.ts"], rules: off("no-throw", "no-try") },
  // JSON.parse has no other way to refuse, and the kernel cannot import the shell.
  { files: ["packages/core/src/kernel/json-codec.ts"], rules: off("no-try") },
  {
    files: [
      "packages/{core,ports}/src/**/{brand,codec}.ts",
      "packages/{core,ports}/src/**/*-codec.ts",
    ],
    rules: off("no-assertion"),
  },
  // Rows of data, and lists of what is exported: their number says nothing about how hard they are to read.
  {
    files: [
      "packages/*/src/index.ts",
      "packages/rules-uk/src/**/*.ts",
      "packages/{core,ports}/src/**/*catalogue.ts",
    ],
    rules: { "max-lines": "off" },
  },
  { files: ["**/*.config.ts"], rules: off("no-default-export") },
  {
    // A test is read as a table of sentences, may await, and may hold a wrong value on purpose. It
    // may set its scene without looking at each result: what it then expects tells whether it stood.
    files: tests,
    rules: {
      ...off("no-throw", "no-try", "no-async", "no-assertion", "no-class", "no-dropped-result"),
      "no-restricted-globals": "off",
      "no-restricted-properties": "off",
      "max-lines-per-function": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
    },
  },
);
