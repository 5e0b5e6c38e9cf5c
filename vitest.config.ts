import { globSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// The packages' names lead to their sources: a test never runs against a stale build.
// The run over several Node.js versions asks for what consumers get instead.
const built = process.env["CARETHREAD_BUILT"] === "1";
const alias = readdirSync(at("packages")).flatMap((name) => [
  { find: new RegExp(`^@carethread/${name}$`), replacement: at(`packages/${name}/src/index.ts`) },
  { find: new RegExp(`^@carethread/${name}/(.+)$`), replacement: at(`packages/${name}/src/$1.ts`) },
]);

// Slow suites are told apart by file name: thread.test.ts is a unit test, thread.long.test.ts is not.
const suites = ["long", "soak", "browser", "model"];
const suite = process.env["CARETHREAD_SUITE"] ?? "unit";
const folders = "{packages,examples,bench,tools}";

export default defineConfig({
  resolve: { alias: built ? [] : alias },
  test: {
    reporters: ["default", at("tools/plain-reporter.ts")],
    include: [`${folders}/**/*${suite === "unit" ? "" : `.${suite}`}.test.{ts,mjs}`],
    exclude: [
      "**/node_modules/**",
      "**/dist/**",
      "**/fixtures/**",
      ...(suite === "unit" ? suites.map((name) => `**/*.${name}.test.ts`) : []),
    ],
    globalSetup: suite === "browser" ? globSync("examples/*/e2e/plant-once.ts") : [],
    // Unit tests keep nothing in a module, so files share a process; what was transformed once is kept by its content.
    isolate: suite !== "unit",
    fsModuleCache: !built,
    maxWorkers: "100%", // vitest leaves one processor out, which on two is every other one
    maxConcurrency: 2, // of tests that ask to run beside each other: they start processes
    testTimeout: suite === "unit" ? 10_000 : 600_000,
  },
});
